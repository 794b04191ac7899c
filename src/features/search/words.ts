import { stem } from 'porter2';
import { UNLIKE } from './unlike-words.ts';

/** The stem of a word (Snowball English), so that `meetings` and `meeting` are one. Words that only look alike keep apart. */
export function stemOf(word: string): string {
  const known = stems.get(word) ?? guardedStem(word);
  stems.set(word, known);
  return known;
}

/** Every search asks for the stems of the same words again. */
const stems = new Map<string, string>();

/** The editor's list gives a word of a group that shares a stem without sharing a meaning a stem of its own. */
const apart = new Map(
  UNLIKE.flatMap((line) => line.split('|').flatMap((group) => wordsIn(group).map((word, _, all) => [word, `${all[0]}*`] as const))),
);

function wordsIn(group: string): string[] {
  return group.trim().split(/\s+/);
}

function guardedStem(word: string): string {
  return apart.get(word) ?? (/^\p{L}+$/u.test(word) ? stem(word) : word);
}

/** A word in the singular: how words of the same meaning are looked up. */
export function singularOf(word: string): string {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh)es$|^buses$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** A phrase in the singular, joined: the key of the groups of words that mean the same. */
export const phraseKey = (words: readonly string[]): string =>
  words.length > 1 ? words.map(singularOf).join(' ').toLowerCase() : singularOf(words[0] ?? '');
