import type { StatementData } from '../../content/assessment-data.ts';
import type { Changes } from './change-between.ts';
import { describeChange } from './change-words.ts';
import { nameAnswer } from '../workbook/answer-name.ts';
import { result } from './words.en.ts';
import { make } from '../../browser/dom.ts';

const t = result.change;

/** How the outcomes changed, and which statements moved, as two tables. `day` is when the earlier file was saved. */
export function makeChange({ outcomes, statements }: Changes, all: readonly StatementData[], day: string): HTMLElement[] {
  const statementOf = (id: string): string => all.find((each) => each.id === id)?.statement ?? id;
  return [
    make('h3', {}, t.outcomes),
    makeTable(
      { label: t.outcomes, first: t.outcome, day },
      outcomes.map(({ outcome, then, now, change }) => [outcome.name, nameMean(then), nameMean(now), describeChange(change, 1)]),
    ),
    make('h3', {}, t.statements),
    statements.length === 0
      ? make('p', {}, t.nothingMoved)
      : makeTable(
          { label: t.statements, first: t.statement, day },
          statements.map(({ id, then, now, change }) => [statementOf(id), nameAnswer(then), nameAnswer(now), describeChange(change, 0)]),
        ),
  ];
}

const nameMean = (mean: number | undefined): string => mean?.toFixed(1) ?? result.profile.notEnough;

/** A table in a region that scrolls on narrow screens. */
function makeTable(
  { label, first, day }: { readonly label: string; readonly first: string; readonly day: string },
  rows: readonly (readonly string[])[],
): HTMLElement {
  const headings = [first, t.then(day), t.now, t.change].map((heading) => make('th', { scope: 'col' }, heading));
  const lines = rows.map(([name = '', ...cells]) =>
    make('tr', {}, make('th', { scope: 'row' }, name), ...cells.map((cell) => make('td', {}, cell))),
  );
  const table = make('table', { class: 'table' }, make('thead', {}, make('tr', {}, ...headings)), make('tbody', {}, ...lines));
  return make('div', { class: 'scroll', role: 'region', 'aria-label': label, tabindex: 0 }, table);
}
