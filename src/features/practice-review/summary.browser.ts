import { groupChanges, type ReviewedChange, type ReviewGroup } from './review-summary.ts';
import { describeChange, summariseReview } from './review-text.ts';
import type { Change } from '../../model/workbook-schema.ts';
import { practiceReview as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';

/** The summary to discuss: the changes by decision, each with what is stated about it and what is still missing. */
export function makeSummary(changes: readonly Change[], edition: string): HTMLElement[] {
  if (changes.length === 0) return [make('p', {}, t.sheet.none)];
  const groups = groupChanges(changes);
  return [
    make('p', {}, t.sheet.lead),
    make('p', {}, summariseReview(groups)),
    ...groups.map(makeGroup),
    make('p', { class: 'sheet__agreed' }, t.sheet.agreed),
    make('p', { class: 'small soft' }, edition),
  ];
}

function makeGroup({ decision, changes }: ReviewGroup): HTMLElement {
  return make(
    'section',
    { class: 'sheet__group' },
    make('h3', {}, t.sheet.decisionNames[decision]),
    make('p', { class: 'soft' }, t.sheet.ask[decision]),
    make('ol', { class: 'sheet__changes' }, ...changes.map(makeChange)),
  );
}

function makeChange(reviewed: ReviewedChange): HTMLElement {
  const { what, facts, remarks } = describeChange(reviewed);
  const told = facts.map(([label, value]) => make('div', {}, make('dt', {}, label), ' ', make('dd', {}, value)));
  return make(
    'li',
    { value: reviewed.number },
    make('p', { class: 'sheet__what' }, what),
    told.length > 0 && make('dl', { class: 'words' }, ...told),
    remarks.length > 0 && make('p', { class: 'sheet__talk' }, make('b', {}, `${t.sheet.talk}: `), remarks.join(' ')),
  );
}
