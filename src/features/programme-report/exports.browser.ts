import { toCalendar } from './calendar.ts';
import { toCsv } from '../../shared/csv.ts';
import { plannedSteps, type Programme } from '../programme/read-programme.ts';
import { reviewsOf } from './reviews.ts';
import { toProgrammeRows } from './rows.ts';
import { everyPage } from '../../site/every-page-words.en.ts';
import { programme as t } from '../programme/words.en.ts';
import { workbook } from '../workbook/words.en.ts';
import { copyTextOf } from '../../browser/copy.ts';
import { findPart } from '../../browser/require-element.ts';
import { saveFile } from '../../browser/save-file.ts';
import { today } from '../../shared/today.ts';
import { textOf } from './report.browser.ts';

/** Saves planned actions and candidates as a table. Returns a message to announce. */
export function saveCsv(programme: Programme): string {
  const name = t.csvFile(today());
  saveFile(name, toCsv(toProgrammeRows(programme)), 'text/csv');
  return workbook.saved(name);
}

/** Saves the reviews as calendar entries. Returns a message to announce. */
export function saveCalendar(programme: Programme): string {
  const name = t.icsFile(today());
  const entries = reviewsOf(programme, today());
  saveFile(name, toCalendar(entries, t.reviews.product, new Date()), 'text/calendar');
  const reviews = entries.length - 1;
  return t.reviewsSaved(reviews, plannedSteps(programme).length - reviews, name);
}

/** Copies the paper for a committee as text, or shows and selects it if copying is not allowed. Returns a message to announce. */
export async function copyProgramme(root: HTMLElement): Promise<string> {
  const text = findPart(root, 'text');
  text.textContent = textOf(findPart(root, 'paper'));
  text.hidden = false;
  const said = await copyTextOf(text);
  text.hidden = said === everyPage.copied;
  return said;
}
