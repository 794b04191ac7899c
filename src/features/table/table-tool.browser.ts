import { tableToolWords } from './words.en.ts';
import { toCsv } from '../../shared/csv.ts';
import { foldText } from '../../shared/fold-text.ts';
import { holdsState } from '../../shared/hash-state.ts';
import {
  EMPTY_TABLE,
  fitsTable,
  formatTableState,
  parseTableState,
  type TableOffer,
  type TableRow,
  type TableSort,
  type TableState,
} from './table-state.ts';
import { saving } from '../export/button-words.en.ts';
import { cellText } from './cell-text.browser.ts';
import { saveFile } from '../../browser/save-file.ts';
import { addressOnline, SaveButton, studiesIn } from '../export/export-button.browser.ts';
import { sortTable, TABLE_SORTED } from './sortable-table.browser.ts';

/** Brings the filters over a table to life. Leaves quietly where the page has none. */
export function startTableTool(): void {
  const root = document.querySelector<HTMLElement>('[data-table-tool]');
  const form = root?.querySelector('form');
  const table = root?.querySelector('table');
  if (root && form && table) new TableTool(root, form, table).start();
}

/** The address is the state. Typing replaces the current entry of the history; a choice or a sort adds one, so that Back undoes it. */
class TableTool {
  readonly #root: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #input: HTMLInputElement | null;
  readonly #selects: HTMLSelectElement[];
  readonly #rows: { row: HTMLTableRowElement; facts: TableRow }[];
  readonly #offer: TableOffer;
  readonly #saveButton: SaveButton;
  #state = EMPTY_TABLE;

  constructor(root: HTMLElement, form: HTMLFormElement, table: HTMLTableElement) {
    this.#root = root;
    this.#table = table;
    this.#input = form.querySelector('input');
    this.#selects = [...form.querySelectorAll('select')];
    this.#rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => ({ row, facts: this.#factsOf(row) }));
    this.#offer = {
      filters: Object.fromEntries(this.#selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)])),
      columns: [...table.querySelectorAll<HTMLElement>('thead th')].map(({ dataset }) => dataset['column'] ?? ''),
    };
    this.#saveButton = new SaveButton(root);
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  start(): void {
    this.#input?.addEventListener('input', () => this.#go(this.#fromControls(), 'replace'));
    for (const select of this.#selects) select.addEventListener('change', () => this.#go(this.#fromControls(), 'push'));
    this.#table.addEventListener(TABLE_SORTED, (event) =>
      this.#go({ ...this.#state, sort: (event as CustomEvent<TableSort>).detail }, 'push'),
    );
    this.#part('clear')?.addEventListener('click', () => {
      this.#go({ ...EMPTY_TABLE, sort: this.#state.sort }, 'push');
      this.#input?.focus();
    });
    this.#part('download')?.addEventListener('click', () => this.#download());
    for (const event of ['hashchange', 'popstate']) window.addEventListener(event, () => this.#readAddress());
    this.#offerEdition();
    this.#readAddress();
  }

  #factsOf(row: HTMLTableRowElement): TableRow {
    const values = this.#selects.map(({ name }) => [name, (row.getAttribute(`data-filter-${name}`) ?? '').split(' ')] as const);
    return { words: foldText([...row.cells].map(cellText).join(' ')), values: Object.fromEntries(values) };
  }

  #fromControls(): TableState {
    const chosen = this.#selects.flatMap(({ name, value }) => (value ? [[name, value] as const] : []));
    return { ...this.#state, query: this.#input?.value.trim() ?? '', chosen: Object.fromEntries(chosen) };
  }

  #go(state: TableState, how: 'push' | 'replace'): void {
    const hash = formatTableState(state);
    const address = `${location.pathname}${location.search}${hash && `#${hash}`}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#show(state);
  }

  #readAddress(): void {
    if (holdsState(location.hash)) this.#show(parseTableState(location.hash, this.#offer));
  }

  #show(state: TableState): void {
    this.#state = state;
    if (this.#input && this.#input.value.trim() !== state.query) this.#input.value = state.query;
    for (const select of this.#selects) select.value = state.chosen[select.name] ?? '';
    for (const { row, facts } of this.#rows) row.hidden = !fitsTable(facts, state);
    sortTable(this.#table, state.sort);
    const status = this.#part('status');
    if (status) status.textContent = describe(this.#shownRows().length, this.#rows.length);
    this.#offerEdition();
  }

  #offerEdition(): void {
    const names = this.#selects.flatMap(({ value, selectedOptions }) => (value ? [selectedOptions[0]?.text ?? value] : []));
    this.#saveButton.offer({
      title: saving.chosen(this.#state.query, names),
      address: addressOnline(formatTableState(this.#state)),
      studies: this.#shownRows().flatMap(studiesIn),
    });
  }

  #shownRows(): HTMLTableRowElement[] {
    return [...(this.#table.tBodies[0]?.rows ?? [])].filter((row) => !row.hidden);
  }

  /** Headings and rows as they are shown, in their order. */
  #download(): void {
    const heading = this.#table.tHead?.rows[0];
    const headings = [...(heading?.cells ?? [])].map(({ textContent }) => textContent.trim());
    const rows = this.#shownRows().map((row) => [...row.cells].map(cellText));
    saveFile(tableToolWords.file, toCsv([headings, ...rows]), 'text/csv');
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }
}

const describe = (shown: number, total: number): string =>
  shown > 0 ? tableToolWords.shown(shown, total) : `${tableToolWords.shown(shown, total)}. ${tableToolWords.nothing}`;
