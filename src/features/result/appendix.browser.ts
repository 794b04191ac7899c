import type { AssessmentData } from '../../content/assessment-data.ts';
import { nameAnswer } from '../workbook/answer-name.ts';
import { answerOf } from '../workbook/change-workbook.ts';
import { givenAnswer } from '../workbook/score-inputs.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { result } from './words.en.ts';
import { make } from '../../browser/dom.ts';

const t = result.appendix;

/** Every answer with its note and evidence, one table per outcome, on paper only. */
export function makeAppendix(workbook: Workbook, { outcomes, statements }: AssessmentData): HTMLElement[] {
  const tables = outcomes.map(({ id, name }) => {
    const rows = statements.filter(({ outcome }) => outcome === id).map((each) => makeRow(workbook, each.id, each.statement));
    const headings = [name, t.answer, t.note].map((heading) => make('th', { scope: 'col' }, heading));
    return make('table', { class: 'table' }, make('thead', {}, make('tr', {}, ...headings)), make('tbody', {}, ...rows));
  });
  return [make('h2', {}, t.heading), ...tables];
}

function makeRow(workbook: Workbook, id: string, statement: string): HTMLElement {
  const { reason, note, evidence } = answerOf(workbook, id);
  const texts = [reason && t.reason(reason), note, evidence && t.evidence(evidence)].filter(Boolean);
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, statement),
    make('td', {}, nameAnswer(givenAnswer(workbook, id))),
    make('td', {}, ...texts.map((text) => make('p', {}, text))),
  );
}
