import { make } from '../../browser/dom.ts';
import type { TableSort } from './table-state.ts';

/** The headings of a table. Each names its column in `data-column`. */
export const headingsOf = (table: HTMLTableElement): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('thead th')];

export const columnOf = ({ dataset }: HTMLElement): string => dataset['column'] ?? '';

/** Turns the headings into buttons. A second press on the sorted column reverses it. */
export function makeSortButtons(table: HTMLTableElement, onSort: (sort: TableSort) => void): void {
  for (const heading of headingsOf(table)) {
    const button = make('button', { type: 'button' }, ...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () =>
      onSort({ column: columnOf(heading), descending: heading.getAttribute('aria-sort') === 'ascending' }),
    );
  }
}

/** Shows which column the rows are sorted by, if any. */
export function markSorted(table: HTMLTableElement, sort: TableSort | undefined): void {
  for (const heading of headingsOf(table)) {
    if (columnOf(heading) === sort?.column) heading.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    else heading.removeAttribute('aria-sort');
  }
}
