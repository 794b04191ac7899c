import { LOCALE } from './t.ts';

/** Counts words: runs of letters, digits and what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu)?.length ?? 0;
}

/** The sentences of a running text. A decimal point does not end one. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=["“‘£€]?[\p{Lu}\d])/u).filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

/** Minutes to read a text of this many words, at 230 words a minute; at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}

/** Cuts a text to at most `limit` graphemes and marks the cut with an ellipsis. */
export function cutText(text: string, limit: number): string {
  const graphemes = [...new Intl.Segmenter(LOCALE, { granularity: 'grapheme' }).segment(text)].map((part) => part.segment);
  return graphemes.length <= limit
    ? text
    : `${graphemes
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** Cuts a text to at most `limit` graphemes at the end of a word, and marks the cut with an ellipsis. */
export function cutWords(text: string, limit: number): string {
  const cut = cutText(text, limit);
  return cut === text ? text : `${cut.slice(0, endOfWords(cut))}…`;
}

/** Where the last whole word before a cut ends. */
function endOfWords(cut: string): number {
  const isOfWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(cut.charAt(at));
  let end = cut.length - 1;
  while (end > 0 && isOfWord(end - 1)) end -= 1;
  if (end === 0) return cut.length - 1;
  while (end > 0 && !isOfWord(end - 1)) end -= 1;
  return end;
}

/** A text with a capital at its start. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence without its full stop, for use within another. */
export const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/** A name as two lines, broken at the space nearest to its middle; one line if it is short or has no space. */
export function splitInTwo(name: string, longestLine = 12): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return name.length <= longestLine || middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}
