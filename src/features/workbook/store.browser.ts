import { DeviceStore } from '../../browser/device-store.ts';
import { today } from '../../shared/today.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { asTyped } from './typed-text.ts';
import { formatWorkbookFile, isWorkbookRefusal, parseWorkbookFile } from './workbook-file.ts';

const parse = (text: string): Workbook | undefined => {
  const read = parseWorkbookFile(text);
  return isWorkbookRefusal(read) ? undefined : read.workbook;
};
const format = (workbook: Workbook): string => formatWorkbookFile(workbook, exportHere(), today());
const isWritten = (workbook: Workbook): boolean => JSON.stringify(workbook) !== JSON.stringify(EMPTY_WORKBOOK);

const store = new DeviceStore<Workbook>({ key: 'almanac-workbook', parse, format, empty: EMPTY_WORKBOOK, hasText: isWritten });
/** What a file replaced, so that it can be brought back, even after a reload. */
const replaced = new DeviceStore<Workbook | undefined>({
  key: 'almanac-workbook-before',
  parse,
  format: (workbook) => (workbook ? format(workbook) : ''),
  empty: undefined,
});
/** The same on this page, and what clearing took away. */
let before: Workbook | undefined;

export const readWorkbook = (): Workbook => store.read();

/** Changes the workbook and tells every listener. */
export const changeWorkbook = (change: (workbook: Workbook) => Workbook): void => store.change((workbook) => asTyped(change(workbook)));

/** Puts another workbook in the place of this one, which `undoReplace` brings back. */
export function replaceWorkbook(workbook: Workbook): void {
  const old = store.read();
  before = old;
  replaced.clear();
  replaced.change(() => old);
  changeWorkbook(() => workbook);
}

/** Takes everything off the device, also what could be brought back. Until the page is left, `undoReplace` brings it back. */
export function clearWorkbook(): void {
  before = store.read();
  replaced.clear();
  store.clear();
}

/** Brings back what a file or clearing replaced. False where there is nothing to bring back. */
export function undoReplace(): boolean {
  const earlier = before ?? replaced.read();
  if (!earlier) return false;
  before = undefined;
  replaced.clear();
  changeWorkbook(() => earlier);
  return true;
}

/** Whether something replaced could be brought back. */
export const canUndoReplace = (): boolean => (before ?? replaced.read()) !== undefined;

/** False where the device saves nothing, or holds something that cannot be read. */
export const isSaved = (): boolean => store.isSaved();

/** The text on the device where it cannot be read as a workbook, to be saved before it is cleared. */
export const readUnreadable = (): string | undefined => store.readUnreadable();

/** Calls back after every change; `isFromOtherTab` where another tab made it. */
export const onWorkbookChange = (listener: (isFromOtherTab: boolean) => void): void => store.onChange((by) => listener(by === 'other tab'));

/** The edition of the almanac that this page belongs to. */
export const exportHere = (): string => document.querySelector<HTMLElement>('[data-edition]')?.dataset['edition'] ?? '';
