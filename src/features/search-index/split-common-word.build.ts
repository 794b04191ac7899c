import { entryOf, PAGES_IN_ENTRY } from '../search/engine-words.ts';

/** A page of a word: the distance of its number from the previous page, and where the word is on it. */
export type Posting = [step: number, places: number[], ...rest: unknown[]];
/** A word of Pagefind's index. Its variants are other spellings; our splitter leaves none. */
export type Word = [word: string, pages: Posting[], variants?: unknown[]];

/** The entries of a word in the index: several with their own names if it is on many pages (see `engine-words.ts`). */
export function splitCommonWord(word: Word): Word[] {
  const [name, pages, variants = []] = word;
  if (pages.length <= PAGES_IN_ENTRY || variants.length > 0) return [word];
  const numbered = number(pages);
  const starts = Array.from({ length: Math.ceil(pages.length / PAGES_IN_ENTRY) }, (_, entry) => entry * PAGES_IN_ENTRY);
  return starts.map((start, entry) => [entryOf(name, entry), step(numbered.slice(start, start + PAGES_IN_ENTRY)), []]);
}

/** Pages with their own numbers instead of steps. */
function number(pages: readonly Posting[]): Posting[] {
  let page = 0;
  return pages.map(([distance, ...rest]) => [(page += distance), ...rest]);
}

/** The reverse: pages with steps instead of numbers. */
const step = (pages: readonly Posting[]): Posting[] =>
  pages.map(([page, ...rest], index) => [page - (pages[index - 1]?.[0] ?? 0), ...rest]);
