/** A page as the search lists it. Its number is its index in the list. */
export interface SearchPageEntry {
  /** The engine's id of the page, and the name of its files. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** What kind of page it is: `case-study`, or one of the kinds that `IndexType.astro` knows. */
  readonly type: string;
  readonly place: string;
  readonly year: string;
  /** Facet values by facet id. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Where the parts of the page start (see `zones.ts`). */
  readonly zones: string;
}

/** What a result shows of a page, in `/pagefind/pages/`. */
export type PageFacts = Readonly<Record<string, string>>;

/** The text of a page, in `/pagefind/texts/`. A result shows an excerpt of it if its title and summary do not contain the words. */
export interface PageText {
  readonly content: string;
  readonly anchors: readonly { id: string; text: string; location: number; element: string }[];
}

/** What every search needs in addition to the index: `/pagefind/search-data.json`. */
export interface SearchData {
  readonly pages: readonly SearchPageEntry[];
  /** Every word of the site with the number of pages that contain it, as `word count` in base 36, in order, front-coded. */
  readonly words: string;
  /** Groups of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
}

const BASE = 36;

/** Writes sorted words, each as what differs from the one before: `digital 9` and `digitally 2` become `0digital 9`, `7ly 2`. */
export function packWords(counts: ReadonlyMap<string, number>): string {
  let previous = '';
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      const shared = Math.min(BASE - 1, sharedLength(previous, word));
      previous = word;
      return `${shared.toString(BASE)}${word.slice(shared)}${count > 1 ? ` ${count.toString(BASE)}` : ''}`;
    })
    .join('\n');
}

/** Reads what `packWords` wrote. */
export function unpackWords(packed: string): Map<string, number> {
  const counts = new Map<string, number>();
  let previous = '';
  for (const line of packed.split('\n')) {
    const [word = '', count = '1'] = line.split(' ');
    previous = previous.slice(0, Number.parseInt(word.charAt(0), BASE) || 0) + word.slice(1);
    if (previous) counts.set(previous, Number.parseInt(count, BASE));
  }
  return counts;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
