/** Facet values by facet id. */
type Facets = Readonly<Record<string, readonly string[]>>;

/** What ranking needs of a page. */
export interface SearchPage {
  /** Its position in the order of addresses. */
  readonly number: number;
  /** What kind of page it is: `case-study`, or one of the kinds that `IndexType.astro` knows. */
  readonly type: string;
  readonly facets: Facets;
}

/**
 * The pages in columns, because adjacent entries of a column are similar and compress well. Values are numbers in base 36: for a kind or
 * a facet value, its position in the list of values.
 */
export interface PackedPages {
  readonly kinds: readonly string[];
  /** The kind of each page, one digit per page. */
  readonly kind: string;
  /** For each facet: its values, and the values of each page, with commas between pages. */
  readonly facets: Readonly<Record<string, { readonly values: readonly string[]; readonly of: string }>>;
}

const BASE = 36;

export function packPages(rows: readonly Omit<SearchPage, 'number'>[]): PackedPages {
  const kinds = sortedSet(rows.map(({ type }) => type));
  const facetIds = sortedSet(rows.flatMap(({ facets }) => Object.keys(facets)));
  return {
    kinds,
    kind: rows.map(({ type }) => kinds.indexOf(type).toString(BASE)).join(''),
    facets: Object.fromEntries(facetIds.map((id) => [id, packFacet(rows.map(({ facets }) => facets[id] ?? []))])),
  };
}

export function unpackPages({ kinds, kind, facets }: PackedPages): SearchPage[] {
  const facetColumns = Object.entries(facets).map(([id, { values, of }]) => ({ id, sets: unpackFacet(values, of) }));
  return Array.from({ length: kind.length }, (_, number) => ({
    number,
    type: kinds[Number.parseInt(kind.charAt(number), BASE)] ?? '',
    facets: Object.fromEntries(facetColumns.flatMap(({ id, sets }) => (sets[number] ? [[id, sets[number]]] : []))),
  }));
}

const sortedSet = (values: readonly string[]): string[] => [...new Set(values)].sort();

function packFacet(sets: readonly (readonly string[])[]): PackedPages['facets'][string] {
  const values = sortedSet(sets.flat());
  const width = widthOf(values);
  const pack = (set: readonly string[]): string => set.map((value) => values.indexOf(value).toString(BASE).padStart(width, '0')).join('');
  return { values, of: sets.map((set) => pack([...set].sort())).join(',') };
}

/** The values of each page; undefined if it has none. Equal sets share one list, which `countFacets` counts once. */
function unpackFacet(values: readonly string[], of: string): (readonly string[] | undefined)[] {
  const width = widthOf(values);
  const unpack = (set: string): string[] =>
    Array.from(
      { length: set.length / width },
      (_, index) => values[Number.parseInt(set.slice(index * width, (index + 1) * width), BASE)] ?? '',
    );
  const known = new Map<string, readonly string[]>();
  return of.split(',').map((set) => {
    if (set && !known.has(set)) known.set(set, unpack(set));
    return known.get(set);
  });
}

const widthOf = ({ length }: readonly string[]): number => Math.max(0, length - 1).toString(BASE).length;

const DIGITS = 4;

/** The engine's id of a page, which also names its files. */
export const idOf = (page: number): string => page.toString(BASE).padStart(DIGITS, '0');

/** The number of the page with an id. */
export const pageOf = (id: string): number => Number.parseInt(id, BASE);
