import { compareKeys } from './sort-keys.ts';
import type { TableSort } from './table-state.ts';
import { cellText } from './cell-text.browser.ts';

/** A table tells this event when a reader has sorted it; its detail is the `TableSort`. */
export const TABLE_SORTED = 'table-sorted';

/** Turns the headings of every table marked `data-sortable` into buttons that sort its rows. */
export function enhanceSortableTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) enhance(table);
}

/** Sorts a table by a column, or puts its rows back in the order they were built in. */
export function sortTable(table: HTMLTableElement, sort: TableSort | undefined): void {
  const headings = headingsOf(table);
  for (const heading of headings) heading.removeAttribute('aria-sort');
  const column = headings.findIndex((heading) => heading.dataset['column'] === sort?.column);
  headings[column]?.setAttribute('aria-sort', sort?.descending ? 'descending' : 'ascending');
  const rows = builtOrder(table);
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
  if (sort) keyed.sort((a, b) => compareKeys(a.key, b.key, sort.descending));
  table.tBodies[0]?.append(...keyed.map(({ row }) => row));
}

function enhance(table: HTMLTableElement): void {
  for (const heading of headingsOf(table)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const sort: TableSort = { column: heading.dataset['column'] ?? '', descending: heading.getAttribute('aria-sort') === 'ascending' };
      sortTable(table, sort);
      table.dispatchEvent(new CustomEvent(TABLE_SORTED, { detail: sort }));
    });
  }
}

const BUILT_ORDER = new WeakMap<HTMLTableElement, HTMLTableRowElement[]>();

function builtOrder(table: HTMLTableElement): HTMLTableRowElement[] {
  const known = BUILT_ORDER.get(table) ?? [...(table.tBodies[0]?.rows ?? [])];
  BUILT_ORDER.set(table, known);
  return known;
}

const headingsOf = (table: HTMLTableElement): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('thead th')];

const keyOf = (cell: HTMLTableCellElement | undefined): string => cell?.dataset['sort'] ?? cellText(cell);
