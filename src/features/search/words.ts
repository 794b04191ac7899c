import { stem } from 'porter2';
import { UNLIKE } from './unlike-words.ts';

/** The stem of a word (Snowball English), so that `meetings` and `meeting` match. Words that only look alike do not. */
export function stemOf(word: string): string {
  const known = stems.get(word) ?? guardedStem(word);
  stems.set(word, known);
  return known;
}

/** A cache, because every search needs the stems of the same words. */
const stems = new Map<string, string>();

/** Words of the editor's list, which share a stem but not a meaning, each with the stem of its own group. */
const apart = new Map(
  UNLIKE.flatMap((line) => line.split('|').flatMap((group) => wordsIn(group).map((word, _, all) => [word, `${all[0]}*`] as const))),
);

/** True for a stem of the editor's list, which is not a prefix of the word. */
export const isOfEditorsList = (stem: string): boolean => stem.endsWith('*');

function wordsIn(group: string): string[] {
  return group.trim().split(/\s+/);
}

function guardedStem(word: string): string {
  return apart.get(word) ?? (/^\p{L}+$/u.test(word) ? stem(word) : word);
}

/** A word in the singular: the form in which synonyms are looked up. */
export function singularOf(word: string): string {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh)es$|^buses$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** A phrase in the singular, joined: the key of its group of synonyms. */
export const phraseKey = (words: readonly string[]): string =>
  words.length > 1 ? words.map(singularOf).join(' ').toLowerCase() : singularOf(words[0] ?? '');
