/** Turns the headings of every table marked `data-sortable` into buttons that sort its rows. */
export function enhanceSortableTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) enhance(table);
}

const COMPARE = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

function enhance(table: HTMLTableElement): void {
  const headings = [...table.querySelectorAll('thead th')];
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const descending = heading.getAttribute('aria-sort') === 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sortRows(table, column, descending);
    });
  });
}

function sortRows(table: HTMLTableElement, column: number, descending: boolean): void {
  const [body] = table.tBodies;
  const textOf = (row: HTMLTableRowElement): string => row.cells[column]?.textContent.trim() ?? '';
  const rows = [...(body?.rows ?? [])].sort((a, b) => COMPARE(textOf(a), textOf(b)));
  body?.append(...(descending ? rows.reverse() : rows));
}
