import { fillPlaceholders, updateButtons } from '../my-list/save-buttons.browser.ts';
import { makeStudyRow } from './study-row.browser.ts';
import type { StudyRow } from './study-row.ts';

/** The table body. It shows the rows that the page was built with, or others; each of these is made once. */
export class TableRows {
  readonly #body: HTMLTableSectionElement;
  readonly #header: number;
  readonly #built: readonly HTMLTableRowElement[];
  readonly #made = new Map<string, HTMLTableRowElement>();
  #isBuilt = true;

  /** `header` is the column, counted from 0, whose cell is the row heading. */
  constructor(table: HTMLTableElement, header: number) {
    this.#body = table.tBodies[0] ?? table.createTBody();
    this.#header = header;
    this.#built = [...this.#body.rows];
  }

  /** The number of rows that the page was built with. */
  get built(): number {
    return this.#built.length;
  }

  showBuilt(): void {
    if (this.#isBuilt) return;
    this.#isBuilt = true;
    this.#body.replaceChildren(...this.#built);
    fillPlaceholders();
  }

  show(rows: readonly StudyRow[]): void {
    this.#isBuilt = false;
    this.#body.replaceChildren(...rows.map((row) => this.#rowOf(row)));
    updateButtons();
  }

  #rowOf(row: StudyRow): HTMLTableRowElement {
    const element = this.#made.get(row.slug) ?? makeStudyRow(row, this.#header);
    this.#made.set(row.slug, element);
    return element;
  }
}
