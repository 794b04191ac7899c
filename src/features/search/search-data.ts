import type { PackedPages } from './page-table.ts';
import type { Section, Starts } from './zones.ts';

/** What a result shows of a page, in `/pagefind/pages/`. The file is named by the id of the page. */
export type PageFacts = Readonly<Record<string, string>>;

/** The text of the sections of a case study, in `/pagefind/texts/`. A result shows an excerpt of it if its title and summary do not contain the words. */
export interface PageText {
  readonly content: string;
  readonly anchors: readonly { id: string; text: string; location: number; element: string }[];
}

/** What every search needs in addition to the index: `/pagefind/search-data.json`. */
export interface SearchData {
  readonly pages: PackedPages;
  readonly starts: Starts;
  /** Groups of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** The words of the site that are forms of words in these groups, packed. A search for synonyms needs no other list. */
  readonly synonymWords: string;
  /** The lists of words, in `/pagefind/words/`: the first word of each and its name, in order. */
  readonly lists: readonly (readonly [first: string, name: string])[];
  /** The file with the names of the pages, in `/pagefind/`. */
  readonly names: string;
  /** Changes if the number of any page changes. Page files are fetched with it, so that no cache returns the file of another page. */
  readonly order: string;
}

/** Data about the pages that only some searches need: names to sort by, to suggest and to save. Each list is in page order. */
export interface PageNames {
  readonly urls: readonly string[];
  readonly titles: readonly string[];
  readonly places: readonly string[];
  /** The section on what went wrong, as word positions in the text of the page: from and to. */
  readonly wrong: readonly Section[];
}
