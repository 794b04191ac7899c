import { formatDate } from '../../shared/dates.ts';
import { countAnswers, isSheetRefusal, MOST_SHEETS, takeIn, type Sheet } from './responses.ts';
import type { KnownIds } from '../workbook/workbook-file.ts';
import { together } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { readWorkbookFile } from '../workbook/workbook-files.browser.ts';

const t = together.files;

/** Takes files in, each on its own. Gives the sheets there are then, and what to say: how many, and of each refused one why. */
export async function takeFilesIn(
  sheets: readonly Sheet[],
  files: readonly File[],
  known: KnownIds,
): Promise<{ readonly sheets: readonly Sheet[]; readonly said: readonly string[] }> {
  let taken = sheets;
  const refused: string[] = [];
  for (const file of files) {
    const next = await takeFileIn(taken, file, known);
    if (typeof next === 'string') refused.push(t.refused(file.name, next));
    else taken = next;
  }
  const count = taken.length - sheets.length;
  return { sheets: taken, said: [count > 0 ? t.taken(count) : t.takenNone, ...refused] };
}

/** The list of the sheets, each with a button to remove it. */
export function makeSheetList(sheets: readonly Sheet[], statements: number, onRemove: (sheet: Sheet) => void): HTMLElement[] {
  return sheets.map((sheet) => {
    const { name, saved, workbook } = sheet;
    const button = make('button', { type: 'button', 'aria-label': t.removeOf(name) }, t.remove);
    button.addEventListener('click', () => onRemove(sheet));
    return make('li', {}, t.entry(name, formatDate(saved), countAnswers(workbook), statements), ' ', button);
  });
}

/** The sheets with one more, or in words why not. */
async function takeFileIn(sheets: readonly Sheet[], file: File, known: KnownIds): Promise<readonly Sheet[] | string> {
  const read = await readWorkbookFile(file, known);
  if (typeof read === 'string') return read;
  const taken = takeIn(sheets, file.name, read);
  if (!isSheetRefusal(taken)) return taken;
  return taken.reason === 'twice' ? t.twice(taken.as ?? '') : t.tooMany(MOST_SHEETS);
}
