/** Where in a text words to be marked stand. */
export interface HighlightRange {
  readonly start: number;
  readonly end: number;
}

const MOST_TERMS = 24;
const ENDINGS = /(ies|es|s|ed|ing|e|y)$/;

/**
 * A pattern for the words of a search, given as `home working|telework`: phrases as they stand, with spaces or hyphens;
 * words with other endings too. Undefined where nothing is left to look for.
 */
export function markPattern(marks: string): RegExp | undefined {
  const terms = marks
    .split('|')
    .map((term) =>
      term
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    )
    .filter((words) => words.join('').length > 1)
    .slice(0, MOST_TERMS)
    .sort((a, b) => b.join(' ').length - a.join(' ').length)
    .map((words) => words.map((word, index) => (index < words.length - 1 ? word : anyEnding(word))).join('[\\s-]+'));
  return terms.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : undefined;
}

/** The ranges of a text that the pattern marks, in order. Accents are folded where that leaves every letter in its place. */
export function findHighlights(text: string, pattern: RegExp): HighlightRange[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '');
  const searched = folded.length === text.length ? folded : text;
  return [...searched.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** `meetings` marks `meeting` and `meetings`; short words stay as they are. */
function anyEnding(word: string): string {
  const stem = word.length > 4 ? word.replace(ENDINGS, '') : word;
  return word.length > 3 ? `${stem}\\p{L}{0,4}` : `${word}s?`;
}
