import { tableToolWords } from './words.en.ts';
import { toCsv } from '../../shared/csv.ts';
import { hasState } from '../../shared/hash-state.ts';
import { loadOnce } from '../../shared/load-once.ts';
import { STUDY_TABLE } from '../../shared/urls.ts';
import {
  EMPTY_TABLE,
  matchesTable,
  formatTableState,
  isEmptyTable,
  parseTableState,
  type TableOptions,
  type TableRow,
  type TableSort,
  type TableState,
} from './table-state.ts';
import { saving } from '../export/button-words.en.ts';
import { makeLoader } from '../../browser/load-registered.ts';
import { saveFile } from '../../browser/save-file.ts';
import { addressOnline, SaveButton } from '../export/export-button.browser.ts';
import type { Selection } from '../export/selection.ts';
import { columnOf, headingsOf, makeSortButtons, markSorted } from './sort-headings.browser.ts';
import { factsOf, sortRows, STUDY_ROWS_GLOBAL, type StudyRow } from './study-row.ts';
import { TableRows } from './table-rows.browser.ts';

type KnownRow = StudyRow & { readonly facts: TableRow };

const loadScript = makeLoader<readonly StudyRow[]>(STUDY_ROWS_GLOBAL, STUDY_TABLE);
/** All rows, sorted by place. */
const loadRows = loadOnce(async () => (await loadScript()).map((row): KnownRow => ({ ...row, facts: factsOf(row) })));

/** Starts the filters over the table of case studies. Does nothing on other pages. */
export function startTableTool(): void {
  const root = document.querySelector<HTMLElement>('[data-table-tool]');
  const form = root?.querySelector('form');
  const table = root?.querySelector('table');
  if (root && form && table) new TableTool(root, form, table).start();
}

/**
 * The address is the state. Typing replaces the current history entry; selecting a filter or sorting adds one, so that Back undoes
 * it. Without a state the page shows the rows that it was built with; with a state, the matching rows of all case studies.
 */
class TableTool {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #table: HTMLTableElement;
  readonly #input: HTMLInputElement | null;
  readonly #selects: HTMLSelectElement[];
  readonly #rows: TableRows;
  readonly #offer: TableOptions;
  readonly #saveButton: SaveButton;
  #state = EMPTY_TABLE;
  /** The number of the latest state: rows that load for an earlier one are not shown. */
  #latest = 0;

  constructor(root: HTMLElement, form: HTMLFormElement, table: HTMLTableElement) {
    this.#root = root;
    this.#form = form;
    this.#table = table;
    this.#input = form.querySelector('input');
    this.#selects = [...form.querySelectorAll('select')];
    this.#offer = {
      filters: Object.fromEntries(this.#selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)])),
      columns: headingsOf(table).map(columnOf),
    };
    this.#rows = new TableRows(table, this.#offer.columns.indexOf('title'));
    this.#saveButton = new SaveButton(root);
  }

  start(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('focusin', () => void loadRows().catch(() => undefined), { once: true });
    this.#input?.addEventListener('input', () => this.#go(this.#fromControls(), 'replace'));
    for (const select of this.#selects) select.addEventListener('change', () => this.#go(this.#fromControls(), 'push'));
    makeSortButtons(this.#table, (sort) => this.#go({ ...this.#state, sort }, 'push'));
    this.#part('clear')?.addEventListener('click', () => {
      this.#go({ ...EMPTY_TABLE, sort: this.#state.sort }, 'push');
      this.#input?.focus();
    });
    this.#part('download')?.addEventListener('click', () => void this.#download());
    for (const event of ['hashchange', 'popstate']) window.addEventListener(event, () => this.#readAddress());
    if (!hasState(location.hash)) this.#showBuilt();
    this.#readAddress();
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
    void this.#show(state);
  }

  #readAddress(): void {
    if (hasState(location.hash)) void this.#show(parseTableState(location.hash, this.#offer));
  }

  async #show(state: TableState): Promise<void> {
    this.#state = state;
    if (this.#input && this.#input.value.trim() !== state.query) this.#input.value = state.query;
    for (const select of this.#selects) select.value = state.chosen[select.name] ?? '';
    const turn = ++this.#latest;
    if (isEmptyTable(state)) return this.#showBuilt();
    this.#table.ariaBusy = 'true';
    const rows = await loadRows().catch(() => undefined);
    if (turn !== this.#latest) return;
    if (rows) return this.#showFitting(rows);
    this.#say(tableToolWords.failed);
    this.#table.ariaBusy = null;
  }

  /** Shows the rows that this page was built with, and links to the other pages. */
  #showBuilt(): void {
    const total = Number(this.#root.dataset['total']);
    this.#rows.showBuilt();
    this.#finish(undefined, this.#rows.built, total);
    this.#saveButton.offerLater(total, async () => this.#selectionOf(await loadRows()));
  }

  #showFitting(rows: readonly KnownRow[]): void {
    const fitting = this.#fittingOf(rows);
    this.#rows.show(fitting);
    this.#finish(this.#state.sort, fitting.length, rows.length);
    this.#saveButton.offer(this.#selectionOf(fitting));
  }

  #finish(sort: TableSort | undefined, shown: number, total: number): void {
    markSorted(this.#table, sort);
    const pager = this.#part('pager');
    if (pager) pager.hidden = !isEmptyTable(this.#state);
    this.#say(describe(shown, total));
    this.#table.ariaBusy = null;
  }

  /** The rows that match the state, in its order. */
  #fittingOf(rows: readonly KnownRow[]): readonly KnownRow[] {
    const { sort } = this.#state;
    const fitting = rows.filter(({ facts }) => matchesTable(facts, this.#state));
    return sort ? sortRows(fitting, this.#offer.columns.indexOf(sort.column), sort.descending) : fitting;
  }

  #selectionOf(rows: readonly StudyRow[]): Selection {
    const names = this.#selects.flatMap(({ value, selectedOptions }) => (value ? [selectedOptions[0]?.text ?? value] : []));
    return {
      title: saving.chosen(this.#state.query, names),
      address: addressOnline(formatTableState(this.#state)),
      studies: rows.map(({ slug, title }) => ({ slug, title })),
    };
  }

  /** Saves the headings and every matching row, on this page or not. */
  async #download(): Promise<void> {
    const rows = await loadRows().catch(() => undefined);
    if (!rows) return this.#say(tableToolWords.failed);
    const headings = headingsOf(this.#table).map(({ textContent }) => textContent.trim());
    const lines = this.#fittingOf(rows).map(({ cells }) => cells.map(({ text }) => text));
    saveFile(tableToolWords.file, toCsv([headings, ...lines]), 'text/csv');
  }

  #say(text: string): void {
    const status = this.#part('status');
    if (status) status.textContent = text;
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }
}

const describe = (shown: number, total: number): string =>
  shown > 0 ? tableToolWords.shown(shown, total) : `${tableToolWords.shown(shown, total)}. ${tableToolWords.nothing}`;
