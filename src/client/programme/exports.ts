import { toCalendar } from '../../lib/calendar.ts';
import { toCsv } from '../../lib/csv.ts';
import { plannedSteps, type Programme } from '../../lib/programme/read-programme.ts';
import { reviewsOf } from '../../lib/programme/reviews.ts';
import { toProgrammeRows } from '../../lib/programme/rows.ts';
import { collecting } from '../../strings/collecting.ts';
import { programme as t } from '../../strings/programme.ts';
import { workbook } from '../../strings/workbook.ts';
import { copyTextOf } from '../copy.ts';
import { findPart } from '../find.ts';
import { offerFile } from '../offer-file.ts';
import { today } from '../workbook/store.ts';
import { textOf } from './paper.ts';

/** Gives the reader planned actions and candidates as a table. Returns what to say. */
export function saveCsv(programme: Programme): string {
  const name = t.csvFile(today());
  offerFile(name, toCsv(toProgrammeRows(programme, { ...t.rows, ...t.reason, when: t.when })), 'text/csv');
  return workbook.saved(name);
}

/** Gives the reader the reviews as entries for a calendar. Returns what to say. */
export function saveCalendar(programme: Programme): string {
  const name = t.icsFile(today());
  const entries = reviewsOf(programme, today(), { ...t.reviews, when: t.when });
  offerFile(name, toCalendar(entries, t.reviews.product, new Date()), 'text/calendar');
  const reviews = entries.length - 1;
  return t.reviewsSaved(reviews, plannedSteps(programme).length - reviews, name);
}

/** Copies the paper for a committee as text; where that is not allowed, shows and selects it. Returns what to say. */
export async function copyProgramme(root: HTMLElement): Promise<string> {
  const text = findPart(root, 'text');
  text.textContent = textOf(findPart(root, 'paper'));
  text.hidden = false;
  const said = await copyTextOf(text);
  text.hidden = said === collecting.copied;
  return said;
}
