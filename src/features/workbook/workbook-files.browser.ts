import { formatList } from '../../shared/format-list.ts';
import {
  formatWorkbookFile,
  isWorkbookRefusal,
  LARGEST_WORKBOOK_FILE,
  parseWorkbookFile,
  type KnownIds,
  type WorkbookRefusal,
} from './workbook-file.ts';
import type { WorkbookFile } from '../../model/workbook-schema.ts';
import { workbook as t } from './words.en.ts';
import { readText } from '../../browser/read-text.ts';
import { saveFile } from '../../browser/save-file.ts';
import { editionOfPage, readWorkbook } from './store.browser.ts';
import { today } from '../../shared/today.ts';

/** Gives the reader the workbook as a file to save, named by role and date so that colleagues’ files have different names. Returns the message. */
export function saveWorkbook(): string {
  const workbook = readWorkbook();
  const name = t.fileName(workbook.about.role, today());
  saveFile(name, formatWorkbookFile(workbook, editionOfPage(), today()), 'application/json');
  return t.saved(name);
}

/** Reads a file that the reader chose. Returns its content, or the reason why it is refused, in words. Changes nothing. */
export async function readWorkbookFile(file: File, known: KnownIds): Promise<WorkbookFile | string> {
  if (file.size > LARGEST_WORKBOOK_FILE) return t.refused['too-large'];
  const text = await readText(file);
  if (text === undefined) return t.fileUnreadable;
  const read = parseWorkbookFile(text, known);
  return isWorkbookRefusal(read) ? describeRefusal(read) : read;
}

function describeRefusal({ reason, places }: WorkbookRefusal): string {
  if (reason === 'shape' || reason === 'unknown' || reason === 'unsafe-key') return t.refusedFor[reason](formatList(places));
  return t.refused[reason];
}
