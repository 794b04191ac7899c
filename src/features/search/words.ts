import { stemmer } from 'stemmer';
import { foldLetters } from '../../shared/fold-text.ts';

/** Words that carry no question of their own. They are left out of a search that has other words. */
const STOP_WORDS = new Set(
  `a about all also am an and any anybody anyone are as at be been between but by can could did do does each every everybody everyone for from
  get getting had has have how i if in into is it its just like make me my no nobody not of on one or our out own shall should so some somebody
  someone than that the their them then there these they this those through to up us use using was we were what when where which while who why
  will with without would you your`.split(/\s+/),
);

/** A text as words to search by: small letters, accents folded, `&` as and, hyphens and marks as spaces. */
export function splitWords(text: string): string[] {
  return foldLetters(text)
    .replace(/&/g, ' and ')
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** The stem of a word (Porter, 1980), so that `meetings` and `meeting` are one. */
export function stemOf(word: string): string {
  const known = stems.get(word) ?? stemmer(word);
  stems.set(word, known);
  return known;
}

/** Every search asks for the stems of the same words again: those of the site's titles and synonyms. */
const stems = new Map<string, string>();

/** The stems of a text, joined: how phrases are compared. */
export const stemKey = (words: readonly string[]): string => words.map(stemOf).join(' ');
