import { formatWorkbookFile, isWorkbookRefusal, parseWorkbookFile } from './workbook-file.ts';
import { asTyped } from './typed-text.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';

/*
 * The workbook on this device. It is read anew before each change, so that two tabs do not undo each other's work, and
 * written whole. Where the device keeps nothing, it lasts as long as the page.
 */

const KEY = 'almanac-workbook';
/** What a file replaced, so that it can be brought back, after a reload too. */
const KEY_BEFORE = 'almanac-workbook-before';

const listeners: ((isFromOtherTab: boolean) => void)[] = [];
let memory: Workbook | undefined;
let memoryBefore: Workbook | undefined;

/** What lay on the device when the page was last told to show it. */
let shown = textHere();

class Unreadable extends Error {}

export function readWorkbook(): Workbook {
  if (memory) return memory;
  try {
    return readKey(KEY) ?? EMPTY_WORKBOOK;
  } catch {
    memory = EMPTY_WORKBOOK;
    return memory;
  }
}

/** Changes the workbook and tells everybody who listens. What the device holds but cannot be read is not overwritten. */
export function changeWorkbook(change: (workbook: Workbook) => Workbook): void {
  const next = asTyped(change(readWorkbook()));
  try {
    readKey(KEY);
    writeKey(KEY, next);
    memory = undefined;
  } catch {
    memory = next;
  }
  tell(false);
}

/** Puts another workbook in the place of this one, which `undoReplace` brings back. */
export function replaceWorkbook(workbook: Workbook): void {
  const before = readWorkbook();
  memoryBefore = before;
  try {
    writeKey(KEY_BEFORE, before);
  } catch {
    // The device keeps nothing: the earlier workbook lasts as long as the page.
  }
  changeWorkbook(() => workbook);
}

/**
 * Takes everything off the device, also what cannot be read and what could be brought back: on a shared computer nothing
 * may stay. Until the page is left, `undoReplace` brings it back.
 */
export function clearWorkbook(): void {
  memoryBefore = readWorkbook();
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem(KEY_BEFORE);
    memory = undefined;
  } catch {
    memory = EMPTY_WORKBOOK;
  }
  tell(false);
}

/** Brings back what a file or clearing replaced. False where there is nothing to bring back. */
export function undoReplace(): boolean {
  const before = memoryBefore ?? readBefore();
  if (!before) return false;
  memoryBefore = undefined;
  try {
    localStorage.removeItem(KEY_BEFORE);
  } catch {
    // Nothing was kept.
  }
  changeWorkbook(() => before);
  return true;
}

/** Whether something replaced could be brought back. */
export const canUndoReplace = (): boolean => (memoryBefore ?? readBefore()) !== undefined;

/** False where the device keeps nothing: storage is missing, full, or holds something that cannot be read. */
export function isSaved(): boolean {
  readWorkbook();
  return memory === undefined;
}

/** The text on the device where it cannot be read as a workbook, to be saved before it is cleared. */
export function readUnreadable(): string | undefined {
  try {
    readKey(KEY);
    return undefined;
  } catch (error) {
    return error instanceof Unreadable ? (localStorage.getItem(KEY) ?? undefined) : undefined;
  }
}

/** Calls back after every change; `isFromOtherTab` where another tab made it. */
export function onWorkbookChange(listener: (isFromOtherTab: boolean) => void): void {
  listeners.push(listener);
}

/** The edition of the almanac that this page belongs to. */
export const exportHere = (): string => document.querySelector<HTMLElement>('[data-edition]')?.dataset['edition'] ?? '';

/** The day by the clock and the time zone of this computer: `2026-11-25`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function readKey(key: string): Workbook | undefined {
  const text = localStorage.getItem(key);
  if (text === null) return undefined;
  const read = parseWorkbookFile(text);
  if (isWorkbookRefusal(read)) throw new Unreadable(read.reason);
  return read.workbook;
}

function writeKey(key: string, workbook: Workbook): void {
  localStorage.setItem(key, formatWorkbookFile(workbook, exportHere(), today()));
}

function readBefore(): Workbook | undefined {
  try {
    return readKey(KEY_BEFORE);
  } catch {
    return undefined;
  }
}

function textHere(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function tell(isFromOtherTab: boolean): void {
  shown = textHere();
  for (const listener of listeners) listener(isFromOtherTab);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

window.addEventListener('storage', ({ key }) => {
  // On a disk a page may hear of its own changes too.
  if ((key === KEY || key === null) && textHere() !== shown) tell(true);
});

// What only this page holds would be lost without a word.
window.addEventListener('beforeunload', (event) => {
  if (memory && !isSame(memory, EMPTY_WORKBOOK)) event.preventDefault();
});
