/** Where in a text the words to mark are. */
export interface HighlightRange {
  readonly start: number;
  readonly end: number;
}

const MOST_TERMS = 40;

/**
 * A pattern for the words of a search, given as `home working|telework`: phrases as they are, with spaces or hyphens between,
 * figures with or without separators, the last word also in the plural. Undefined if there is nothing to look for.
 */
export function markPattern(marks: string): RegExp | undefined {
  const terms = marks
    .split('|')
    .map((term) => term.toLowerCase().match(/\d[\d.,]*[\p{L}\p{N}%]*|[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.join('').length > 1)
    .slice(0, MOST_TERMS)
    .sort((a, b) => b.join(' ').length - a.join(' ').length)
    .map((words) => `${words.map(wordPattern).join('[\\s-]+')}${/\d/.test(words.at(-1) ?? '') ? '' : 's?'}`);
  return terms.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join('|')})(?![\\p{L}\\p{N}])`, 'giu') : undefined;
}

/** The ranges of a text that the pattern marks, in order. Accents are folded if that keeps every letter in its place. */
export function findHighlights(text: string, pattern: RegExp): HighlightRange[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '');
  const searched = folded.length === text.length ? folded : text;
  return [...searched.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** `4,666` also marks `4666`, and vice versa. */
function wordPattern(word: string): string {
  const [digits] = /^\d[\d,]*/.exec(word) ?? [];
  if (digits === undefined) return word;
  const rest = word.slice(digits.length);
  return `${separable(digits.replaceAll(',', ''))}${rest.endsWith('.') ? rest.slice(0, -1) : rest}`.replaceAll('.', '\\.');
}

/** Digits with an optional separator before every third from the end: `4[,\s]?666`. */
const separable = (digits: string): string =>
  [...digits].map((digit, index) => (index > 0 && (digits.length - index) % 3 === 0 ? `[,\\s]?${digit}` : digit)).join('');
