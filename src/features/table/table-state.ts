import { hasAllWords } from '../../shared/fold-text.ts';

export interface TableSort {
  /** The id of a column. */
  readonly column: string;
  readonly descending: boolean;
}

/** A reader's query on a table. It is stored in the address, so that Back, a reload and a copied link restore it. */
export interface TableState {
  readonly query: string;
  /** At most one value for each filter, by filter id. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly sort: TableSort | undefined;
}

/** The options of a table: the values of each filter, and the columns. */
export interface TableOptions {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly string[];
}

/** The data that a row is filtered by: its words, folded, and its values by filter id. */
export interface TableRow {
  readonly words: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export const EMPTY_TABLE: TableState = { query: '', chosen: {}, sort: undefined };

/** True if the query is empty. */
export const isEmptyTable = (state: TableState): boolean => formatTableState(state) === '';

/** Reads a state from `#q=…&area=…&sort=year&direction=descending`. Leaves out anything that the table does not offer. */
export function parseTableState(hash: string, { filters, columns }: TableOptions): TableState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen = Object.entries(filters).flatMap(([id, values]) => {
    const value = parameters.get(id);
    return value && values.includes(value) ? [[id, value]] : [];
  });
  const column = columns.find((known) => known === parameters.get('sort'));
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen) as Record<string, string>,
    sort: column === undefined ? undefined : { column, descending: parameters.get('direction') === 'descending' },
  };
}

/** Writes a state as the part of an address after `#`; empty for the empty state. */
export function formatTableState({ query, chosen, sort }: TableState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const [id, value] of Object.entries(chosen)) if (value) parameters.set(id, value);
  if (sort) parameters.set('sort', sort.column);
  if (sort?.descending) parameters.set('direction', 'descending');
  return parameters.toString();
}

/** True if the row has all the words and every selected value. */
export function matchesTable({ words, values }: TableRow, { query, chosen }: TableState): boolean {
  return hasAllWords(words, query) && Object.entries(chosen).every(([id, value]) => values[id]?.includes(value) ?? false);
}
