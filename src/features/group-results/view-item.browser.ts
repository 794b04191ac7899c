import type { StatementData } from '../../content/assessment-data.ts';
import type { AgreedAnswer } from './agree.ts';
import type { View } from './views.ts';
import { ROLES } from '../../model/roles.ts';
import type { Answer } from '../../model/levels.ts';
import { termOf } from '../../model/taxonomy.ts';
import { groupResults as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { makeChoice } from './choice.browser.ts';
import { makeStrip } from './strip.browser.ts';

/** A statement with how people answered and the agreed answer. */
export interface ViewItem {
  readonly element: HTMLElement;
  readonly update: (view: View, agreed: AgreedAnswer | undefined) => void;
  /** The note beside the answer, agreed or not. */
  readonly note: () => string;
}

export function makeViewItem(statement: StatementData, outcome: string, onAgree: (answer: Answer | undefined) => void): ViewItem {
  const choice = makeChoice(statement, onAgree);
  const apart = make('b', {});
  const shown = make('div', {});
  const notes = make('ul', {});
  const count = make('summary', {});
  const details = make('details', {}, count, notes);
  const element = make(
    'li',
    { 'data-statement': statement.id },
    make(
      'div',
      {},
      make('p', { class: 'small' }, apart, make('span', { class: 'soft' }, outcome)),
      make('h3', {}, statement.statement),
      shown,
      details,
    ),
    choice.element,
  );
  return {
    element,
    note: choice.note,
    update: (view, agreed) => {
      apart.textContent = view.spread?.isDisagreement ? `${t.apart.label(view.spread.highest - view.spread.lowest)} ` : '';
      shown.replaceChildren(makeStrip(view), ...describe(view).map((line) => make('p', { class: 'small' }, line)));
      const texts = [...view.notes, ...view.reasons.map(t.view.reason)];
      details.hidden = texts.length === 0;
      count.textContent = t.view.notes(texts.length);
      notes.replaceChildren(...texts.map((text) => make('li', {}, text)));
      choice.update(view.proposed, agreed);
    },
  };
}

/** The strip in words, then answers without a level, then the roles. */
function describe({ spread, counts, unknown, notOurs, roles }: View): string[] {
  const given = counts.flatMap((count, level) => (count > 0 ? [t.view.people(count, level)] : []));
  return [
    ...(spread
      ? [t.view.spread(String(spread.median), t.view.range(spread.lowest, spread.highest), spread.count), t.view.counts(given)]
      : [t.view.noLevel]),
    [unknown > 0 && t.view.unknown(unknown), notOurs > 0 && t.view.notOurs(notOurs)].filter(Boolean).join(' '),
    ...roles.map(({ role, spread: { median, lowest, highest, count } }) =>
      t.roles.line(termOf(ROLES, role).name, count, String(median), t.view.range(lowest, highest)),
    ),
  ].filter(Boolean);
}
