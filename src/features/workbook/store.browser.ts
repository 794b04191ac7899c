import { DeviceStore } from '../../browser/device-store.ts';
import { today } from '../../shared/today.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { sanitise } from './typed-text.ts';
import { formatWorkbookFile, isWorkbookRefusal, parseWorkbookFile } from './workbook-file.ts';

const parse = (text: string): Workbook | undefined => {
  const read = parseWorkbookFile(text);
  return isWorkbookRefusal(read) ? undefined : read.workbook;
};
const format = (workbook: Workbook): string => formatWorkbookFile(workbook, editionOfPage(), today());
const isWritten = (workbook: Workbook): boolean => JSON.stringify(workbook) !== JSON.stringify(EMPTY_WORKBOOK);

const store = new DeviceStore<Workbook>({ key: 'almanac-workbook', parse, format, empty: EMPTY_WORKBOOK, hasText: isWritten });
/** The workbook that a file replaced, so that it can be restored, even after a reload. */
const replaced = new DeviceStore<Workbook | undefined>({
  key: 'almanac-workbook-before',
  parse,
  format: (workbook) => (workbook ? format(workbook) : ''),
  empty: undefined,
});
/** The same while this page is open, and the workbook that clearing removed. */
let before: Workbook | undefined;

export const readWorkbook = (): Workbook => store.read();

/** Changes the workbook and notifies every listener. */
export const changeWorkbook = (change: (workbook: Workbook) => Workbook): void => store.change((workbook) => sanitise(change(workbook)));

/** Replaces the workbook. `undoReplace` restores the old one. */
export function replaceWorkbook(workbook: Workbook): void {
  const old = store.read();
  before = old;
  replaced.clear();
  replaced.change(() => old);
  changeWorkbook(() => workbook);
}

/** Removes everything from the device, including the replaced workbook. While the page is open, `undoReplace` restores the workbook. */
export function clearWorkbook(): void {
  before = store.read();
  replaced.clear();
  store.clear();
}

/** Restores the workbook that a file or clearing replaced. False if there is nothing to restore. */
export function undoReplace(): boolean {
  const earlier = before ?? replaced.read();
  if (!earlier) return false;
  before = undefined;
  replaced.clear();
  changeWorkbook(() => earlier);
  return true;
}

/** Whether a replaced workbook can be restored. */
export const canUndoReplace = (): boolean => (before ?? replaced.read()) !== undefined;

/** False if the device saves nothing, or has something that cannot be read. */
export const isSaved = (): boolean => store.isSaved();

/** The text on the device if it cannot be read as a workbook, so that the reader can save it before clearing it. */
export const readUnreadable = (): string | undefined => store.readUnreadable();

/** Calls back after every change; `isFromOtherTab` if another tab made it. */
export const onWorkbookChange = (listener: (isFromOtherTab: boolean) => void): void => store.onChange((by) => listener(by === 'other tab'));

/** The edition of the almanac that this page belongs to. */
export const editionOfPage = (): string => document.querySelector<HTMLElement>('[data-edition]')?.dataset['edition'] ?? '';
