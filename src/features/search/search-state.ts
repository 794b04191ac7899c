/** The search of a reader. It is in the address, so that Back, a reload and a copied link restore it. */
export interface SearchState {
  readonly query: string;
  /** Chosen values by facet id. Facets and values are in the order in which they were chosen. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly sort: SearchSort;
  /** Counts from 1. */
  readonly page: number;
  /** True to search unknown words as they were typed. */
  readonly asTyped: boolean;
  /** True to search only in what went wrong. */
  readonly isWithinWrong: boolean;
}

export const SEARCH_SORTS = ['relevance', 'newest', 'oldest', 'place'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

export const EMPTY_SEARCH: SearchState = { query: '', chosen: {}, sort: 'relevance', page: 1, asTyped: false, isWithinWrong: false };

/** Reads a state from `#q=…&area=…` or `?q=…`. Facets that are not in `facetIds`, and anything malformed, are left out. */
export function parseSearchState(address: string, facetIds: readonly string[]): SearchState {
  const parameters = new URLSearchParams(address.replace(/^[#?]/, ''));
  const chosen = Object.fromEntries(
    facetIds.flatMap((id) => {
      const values = [...new Set((parameters.get(id) ?? '').split('.').filter((value) => /^[a-z0-9-]+$/.test(value)))];
      return values.length > 0 ? [[id, values]] : [];
    }),
  );
  const sort = SEARCH_SORTS.find((known) => known === parameters.get('sort')) ?? 'relevance';
  const page = Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1);
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen,
    sort,
    page,
    asTyped: parameters.get('as') === 'typed',
    isWithinWrong: parameters.get('in') === 'what-went-wrong',
  };
}

/** Writes a state as the part of an address after `#`; empty for the empty state. */
export function formatSearchState({ query, chosen, sort, page, asTyped, isWithinWrong }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const [id, values] of Object.entries(chosen)) if (values.length > 0) parameters.set(id, values.join('.'));
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  if (asTyped) parameters.set('as', 'typed');
  if (isWithinWrong) parameters.set('in', 'what-went-wrong');
  return parameters.toString();
}

/** The state after choosing a facet value, or removing it if it was chosen. Starts again at the first page. */
export function toggleValue(state: SearchState, facet: string, value: string): SearchState {
  const values = state.chosen[facet] ?? [];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  const others = Object.entries(state.chosen).filter(([id]) => id !== facet);
  return { ...state, page: 1, chosen: Object.fromEntries(next.length > 0 ? [...others, [facet, next]] : others) };
}

export function isEmptySearch({ query, chosen }: Pick<SearchState, 'query' | 'chosen'>): boolean {
  return query === '' && Object.keys(chosen).length === 0;
}

/** How many results one page has. */
export const HITS_PER_PAGE = 10;
