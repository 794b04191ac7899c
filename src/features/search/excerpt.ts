/** A piece of an excerpt. Marked pieces are the words searched for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A heading of a page, and its word position on the page. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
  readonly element: string;
}

export interface SectionExcerpt {
  readonly id: string;
  readonly title: string;
  readonly pieces: readonly ExcerptPiece[];
}

/** Sections without a story: no one searches for the list of sources. */
const APPARATUS = new Set(['sources', 'words', 'reading', 'studies']);
const WORDS_SHOWN = 28;
const WORDS_IN_SECTION = 16;
const WORDS_BEFORE = 6;

/** The words of a page's text, as the engine counts them. */
export const wordsOf = (content: string): string[] => content.match(/\S+/g) ?? [];

/** The part of a page between two positions of the text that has most of the words searched for. */
export function excerptOf(
  words: readonly string[],
  locations: readonly number[],
  from = 0,
  to = words.length,
  length = WORDS_SHOWN,
): ExcerptPiece[] {
  const here = locations.filter((location) => location >= from && location < to);
  const start = Math.max(from, Math.min(bestStart(here, length) - WORDS_BEFORE, to - length));
  const end = Math.min(to, start + length);
  const marked = new Set(here);
  const pieces = words.slice(start, end).map((text, index) => ({ text, isMarked: marked.has(start + index) }));
  return [...(start > from ? [{ text: '…', isMarked: false }] : []), ...pieces, ...(end < to ? [{ text: '…', isMarked: false }] : [])];
}

/** The location that has most others within the length of an excerpt after it; the first of equals. */
function bestStart(locations: readonly number[], length: number): number {
  const reach = length - WORDS_BEFORE;
  let [best, most] = [locations[0] ?? 0, 0];
  for (const start of locations) {
    const count = locations.filter((location) => location >= start && location < start + reach).length;
    if (count > most) [best, most] = [start, count];
  }
  return best;
}

/** The sections with most of the words, each with its own excerpt, in page order. */
export function sectionExcerpts(
  words: readonly string[],
  anchors: readonly Anchor[],
  locations: readonly number[],
  most: number,
): SectionExcerpt[] {
  const headings = anchors.filter(({ element, text }) => element === 'h2' && text.trim() !== '').sort((a, b) => a.location - b.location);
  return headings
    .map((heading, index) => {
      const from = heading.location + wordsOf(heading.text.trim()).length;
      const to = headings[index + 1]?.location ?? words.length;
      return { heading, from, to, count: locations.filter((location) => location >= from && location < to).length };
    })
    .filter(({ heading, count }) => count > 0 && !APPARATUS.has(heading.id))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .sort((a, b) => a.from - b.from)
    .map(({ heading, from, to }) => ({
      id: heading.id,
      title: heading.text.trim(),
      pieces: excerptOf(words, locations, from, to, WORDS_IN_SECTION),
    }));
}
