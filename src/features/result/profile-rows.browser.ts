import type { OutcomeChange } from './change-between.ts';
import { COUNTS, type ProfileRow } from './profile.ts';
import { result } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { makeBar } from './profile-bar.browser.ts';

const t = result.profile;

/** The rows of the profile. On narrow screens a row is a block, and each figure has its own label. */
export function makeProfileRows(rows: readonly ProfileRow[], earlier: readonly OutcomeChange[] = []): HTMLElement[] {
  return rows.map((row, index) => makeRow(row, earlier[index]?.then));
}

function makeRow(row: ProfileRow, earlier: number | undefined): HTMLElement {
  const { outcome, mean, lowest, target, importance, band, distance } = row;
  return make(
    'tr',
    { 'data-outcome': outcome.id, 'data-reached': distance !== undefined && distance <= 0 },
    make('th', { scope: 'row' }, make('a', { href: resolveHref(outcome.url) }, outcome.name)),
    make('td', { class: 'profile__drawn' }, makeBar({ mean, lowest, target, earlier })),
    makeFigure(t.score, mean?.toFixed(1)),
    makeFigure(t.lowest, lowest),
    makeFigure(t.target, target),
    makeFigure(t.scoreInput, distance === undefined ? undefined : distance > 0 ? t.below(distance.toFixed(1)) : t.reached),
    make('td', { class: 'profile__word', 'data-label': t.band }, band?.name ?? t.notEnough),
    makeFigure(t.importance, importance),
    ...COUNTS.map((count) => makeCount(count, row[count])),
  );
}

const makeFigure = (label: string, value: string | number | undefined): HTMLElement =>
  make('td', { 'data-label': label }, value === undefined ? t.none : String(value));

/** A zero is left out on narrow screens. */
const makeCount = (count: (typeof COUNTS)[number], value: number): HTMLElement =>
  make('td', { 'data-label': t[count], 'data-count': count, 'data-zero': value === 0 }, String(value));

/** Hides columns that would show only zeros. */
export function hideZeroColumns(table: HTMLElement, rows: readonly ProfileRow[]): void {
  for (const cell of table.querySelectorAll<HTMLElement>('[data-count]'))
    cell.hidden = COUNTS.some((count) => count === cell.dataset['count'] && rows.every((row) => row[count] === 0));
}
