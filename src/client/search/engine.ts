import { type SearchSort, type SearchState } from '../../lib/search-state.ts';

/** One found page, as Pagefind hands it over. `excerpt` is HTML in which only <mark> has a meaning. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly counts: FacetCounts;
}

interface Pagefind {
  init: () => Promise<void>;
  filters: () => Promise<FacetCounts>;
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (query: string | null, options: object) => Promise<{ results: { data: () => Promise<Hit> }[]; filters: FacetCounts }>;
}

export const HITS_PER_PAGE = 10;

const SORTS: Record<Exclude<SearchSort, 'relevance'>, Readonly<Record<string, string>>> = {
  newest: { year: 'desc' },
  oldest: { year: 'asc' },
  place: { place: 'asc' },
};

let engine: Promise<Pagefind> | undefined;

/** Searches the built index. Without words it lists the case studies that fit what is chosen. */
export async function search({ query, chosen, sort, page }: SearchState): Promise<Found> {
  const pagefind = await loadEngine();
  const order = sort === 'relevance' ? (query ? {} : { sort: SORTS.place }) : { sort: SORTS[sort] };
  const filters = { ...chosen, ...(query ? {} : { type: ['case-study'] }) };
  const { results, filters: counts } = await pagefind.search(query || null, { filters, ...order });
  const start = (page - 1) * HITS_PER_PAGE;
  const hits = await Promise.all(results.slice(start, start + HITS_PER_PAGE).map((result) => result.data()));
  return { total: results.length, hits, counts };
}

/** The engine is fetched when it is first needed; after a failure the next search tries again. */
function loadEngine(): Promise<Pagefind> {
  engine ??= startEngine().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function startEngine(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 28 });
  await pagefind.init();
  // Without this, a search without filters tells no counts.
  await pagefind.filters();
  return pagefind;
}
