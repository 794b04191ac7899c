import { holdsAllWords } from '../../shared/fold-text.ts';

export interface TableSort {
  /** The id of a column. */
  readonly column: string;
  readonly descending: boolean;
}

/** What a reader has asked of a table. It lives in the address, so that Back, a reload and a copied link bring it back. */
export interface TableState {
  readonly query: string;
  /** At most one value a filter, by the id of the filter. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly sort: TableSort | undefined;
}

/** What a table offers: the values of each filter, and the columns. */
export interface TableOffer {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly string[];
}

/** What a row is filtered by: its words, folded, and its values by the id of the filter. */
export interface TableRow {
  readonly words: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export const EMPTY_TABLE: TableState = { query: '', chosen: {}, sort: undefined };

/** True where nothing is asked of the table. */
export const isEmptyTable = (state: TableState): boolean => formatTableState(state) === '';

/** Reads a state from `#q=…&area=…&sort=year&direction=descending`. What the table does not offer is left out. */
export function parseTableState(hash: string, { filters, columns }: TableOffer): TableState {
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

/** True where the row holds all the words and every chosen value. */
export function fitsTable({ words, values }: TableRow, { query, chosen }: TableState): boolean {
  return holdsAllWords(words, query) && Object.entries(chosen).every(([id, value]) => values[id]?.includes(value) ?? false);
}
