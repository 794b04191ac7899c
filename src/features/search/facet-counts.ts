import type { SearchPage } from './page-table.ts';

export type Chosen = Readonly<Record<string, readonly string[]>>;
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** True if a page has every chosen value. Pages without facets match only if nothing is chosen. */
export function fits(page: SearchPage, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([facet, values]) => values.every((value) => page.facets[facet]?.includes(value)));
}

/** How many of the pages have each value: the number of results if it is also chosen. */
export function countFacets(pages: readonly SearchPage[]): FacetCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const [facet, sets] of countSets(pages))
    for (const [values, count] of sets)
      for (const value of values) {
        const ofFacet = (counts[facet] ??= {});
        ofFacet[value] = (ofFacet[value] ?? 0) + count;
      }
  return counts;
}

/** For each facet, the lists of values with the number of pages that have each list. Many pages share a list. */
function countSets(pages: readonly SearchPage[]): Map<string, Map<readonly string[], number>> {
  const counts = new Map<string, Map<readonly string[], number>>();
  for (const { facets } of pages)
    for (const [facet, values] of Object.entries(facets)) {
      const ofFacet = counts.get(facet) ?? new Map<readonly string[], number>();
      ofFacet.set(values, (ofFacet.get(values) ?? 0) + 1);
      counts.set(facet, ofFacet);
    }
  return counts;
}

/** For each chosen value, how many pages would be left without it, if any. */
export function countWithout(pages: readonly SearchPage[], chosen: Chosen): { facet: string; value: string; count: number }[] {
  return Object.entries(chosen).flatMap(([facet, values]) =>
    values.flatMap((value) => {
      const rest = { ...chosen, [facet]: values.filter((each) => each !== value) };
      const count = pages.filter((page) => fits(page, rest)).length;
      return count > 0 ? [{ facet, value, count }] : [];
    }),
  );
}
