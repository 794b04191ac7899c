import { listPageUrl } from '../../shared/urls.ts';

const PAGE_SIZE = 50;
/** Lists above guidance are shorter, so that readers still reach the guidance. */
export const TERM_PAGE_SIZE = 20;

/** One page of a long list, with the data for links to the others. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Starts at 1, as do `first` and `last`, which are positions in the whole list. */
  readonly number: number;
  readonly pages: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** The address of the whole list. */
  readonly base: string;
}

/** Divides a list into pages. An empty list has one page, so that its address exists. */
export function paginate<T>(items: readonly T[], base: string, size = PAGE_SIZE): readonly [ListPage<T>, ...ListPage<T>[]] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const pageOf = (number: number): ListPage<T> => {
    const start = (number - 1) * size;
    const shown = items.slice(start, start + size);
    return { items: shown, number, pages, first: Math.min(start + 1, items.length), last: start + shown.length, total: items.length, base };
  };
  return [pageOf(1), ...Array.from({ length: pages - 1 }, (_, index) => pageOf(index + 2))];
}

/** The parameter of a page in a route with `[...page]`: undefined for the first, `page/2` for the second. */
export const pageParameter = (number: number): string | undefined => (number === 1 ? undefined : `page/${number}`);

/** A page to link to, or a gap where pages are left out. */
export type PagerEntry = { readonly number: number; readonly url: string } | 'gap';

/** The first and last pages and those next to this one: never more than seven entries. */
export function listPagerEntries({ number, pages, base }: ListPage<unknown>): PagerEntry[] {
  const near = [1, number - 1, number, number + 1, pages].filter((page) => page >= 1 && page <= pages);
  return [...new Set(near)].flatMap((page, index, shown): PagerEntry[] => {
    const before = shown[index - 1];
    const entry = { number: page, url: listPageUrl(base, page) };
    return before !== undefined && page - before > 1 ? ['gap', entry] : [entry];
  });
}
