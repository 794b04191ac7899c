import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';
import { makeButtons } from '../my-list/save-buttons.browser.ts';
import type { StudyCell, StudyRow } from './study-row.ts';

/** Makes a row with the markup of StudyTable.astro. `header` is the column, counted from 0, whose cell is the row heading. */
export function makeStudyRow({ slug, title, cells }: StudyRow, header: number): HTMLTableRowElement {
  const elements = cells.map((cell, index) =>
    index === header ? make('th', { scope: 'row' }, contentOf(cell)) : make('td', { 'data-sort': cell.sort }, contentOf(cell)),
  );
  elements
    .at(-1)
    ?.append(' ', make('div', { class: 'collect no-print', 'data-collect': slug, 'data-title': title }, ...makeButtons(slug, title)));
  return make('tr', {}, ...elements);
}

const contentOf = ({ text, url }: StudyCell): Node | string => (url === undefined ? text : make('a', { href: resolveHref(url) }, text));
