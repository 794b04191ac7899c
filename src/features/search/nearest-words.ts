import { editDistance } from '../../shared/edit-distance.ts';
import type { Words } from './word-lists.ts';

/** Words with at least this many letters may have one mistake; long words may have two. */
export const SHORTEST_MISTAKEN = 4;
const LONG_WORD = 8;
const NEAREST_SHOWN = 3;

/** The likeliest words for a misspelt one. The first letter is seldom wrong, and frequent words are likelier. */
export function nearestWords(word: string, lists: readonly Words[]): string[] {
  const limit = word.length < LONG_WORD ? 1 : 2;
  const near = lists.flatMap((words) =>
    similarWords(word, words, limit).flatMap((known) => {
      const distance = editDistance(word, known, limit);
      const cost = distance + (known[0] === word[0] ? 0 : 0.5) - Math.log10((words.counts.get(known) ?? 0) + 1) * 0.2;
      return distance <= limit ? [{ known, cost }] : [];
    }),
  );
  const least = Math.min(...near.map(({ cost }) => cost));
  return near
    .filter(({ cost }) => cost <= least + 0.6)
    .sort((a, b) => a.cost - b.cost || (a.known < b.known ? -1 : 1))
    .slice(0, NEAREST_SHOWN)
    .map(({ known }) => known);
}

/** Words of about the same length and letters. A mistake changes at most two letters; this is much faster to check than the distance. */
function similarWords(word: string, words: Words, limit: number): string[] {
  const letters = letterBits(word);
  const bits = bitsOf(words);
  return words.sorted.filter(
    (known, index) =>
      Math.abs(known.length - word.length) <= limit && countBits(letters ^ (bits[index] ?? 0)) <= 2 * limit && !/\d/.test(known),
  );
}

/** The letters of each word of a list, stored because every misspelt word is compared with all lists. */
const known = new WeakMap<Words, Int32Array>();

function bitsOf(words: Words): Int32Array {
  const bits = known.get(words) ?? Int32Array.from(words.sorted, letterBits);
  known.set(words, bits);
  return bits;
}

/** Which letters a word has, as bits. Some letters share a bit. */
function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
