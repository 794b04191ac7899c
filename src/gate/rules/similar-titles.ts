import { editDistance } from '../../shared/edit-distance.ts';

/** Titles are similar if at most this share of their letters differs. */
const TITLE_DIFFERENCE = 0.2;
/** The number of letters in each piece of a title. */
const PIECE = 3;

/** True if two titles, both in lower case without punctuation, differ in at most a fifth of their letters. */
export function areTitlesSimilar(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const most = mistakesAllowed(longest);
  if (Math.abs(a.length - b.length) > most) return false;
  const [one, other] = [countedIn(a), countedIn(b)];
  if (!mayLettersBeAlike(one.letters, other.letters, most) || !sharePieces(one.pieces, other.pieces, piecesShared(longest))) return false;
  return editDistance(a, b, most) <= most;
}

const mistakesAllowed = (length: number): number => Math.floor(length * TITLE_DIFFERENCE);

/**
 * The pairs of similar titles, as positions in the list, in order: the later one and an earlier one. If the pieces of a title have
 * at least a letter between them, one mistake changes at most one piece. So with one piece more than the number of allowed mistakes,
 * every similar title has at least one piece unchanged. Only titles that have such a piece near the same position are compared (after
 * Li and others, "PASS-JOIN: A partition-based method for similarity joins", 2011).
 */
export function findSimilarTitles(titles: readonly string[]): [later: number, earlier: number][] {
  const places: Places = new Map();
  const pairs: [number, number][] = [];
  // From the shortest to the longest: the longer title of a pair determines the number of allowed mistakes.
  for (const [index, title] of [...titles.entries()].sort(([, a], [, b]) => a.length - b.length)) {
    for (const other of mayBeLike(title, titles, places))
      if (areTitlesSimilar(title, titles[other] ?? '')) pairs.push([Math.max(index, other), Math.min(index, other)]);
    addPieces(title, index, places);
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** For each run of three letters, by its position, the titles that have it there. Each title has an empty run at its end. */
type Places = Map<string, number[][]>;

function addPieces(title: string, index: number, places: Places): void {
  for (let at = 0; at <= title.length; at++) {
    const piece = title.slice(at, at + PIECE);
    const known = places.get(piece) ?? [];
    places.set(piece, known);
    while (known.length <= at) known.push([]);
    known[at]?.push(index);
  }
}

/** The titles in the index that have a piece of this one near the same position; all of them if this one is too short for pieces. */
function mayBeLike(title: string, titles: readonly string[], places: Places): Iterable<number> {
  const most = mistakesAllowed(title.length);
  const step = Math.floor((title.length + 1) / (most + 1));
  if (step <= PIECE) return (places.get('') ?? []).flat();
  const found = new Set<number>();
  for (let before = 0; before <= most; before++) {
    const at = before * step;
    const known = places.get(title.slice(at, at + PIECE)) ?? [];
    // Mistakes before the piece move it by at most as many letters; those after it account for the rest of the difference in length.
    for (let there = Math.max(0, at - before); there <= Math.min(at + before, known.length - 1); there++)
      for (const other of known[there] ?? []) {
        const rest = (titles[other] ?? '').length - title.length - (there - at);
        if (Math.abs(rest) <= most - before) found.add(other);
      }
  }
  return found;
}

/** The counts for a title, compared before the letter-by-letter comparison. */
interface Counted {
  readonly letters: Uint8Array;
  /** A number for each run of three letters, in order; two runs that differ may have the same one. */
  readonly pieces: Uint32Array;
}

const counted = new Map<string, Counted>();

/** Each title is counted once. */
function countedIn(title: string): Counted {
  const known = counted.get(title) ?? { letters: countLetters(title), pieces: numberPieces(title) };
  counted.set(title, known);
  return known;
}

/** How often each letter from a to z occurs in a title. */
function countLetters(title: string): Uint8Array {
  const counts = new Uint8Array(26);
  for (let index = 0; index < title.length; index++) {
    const letter = title.charCodeAt(index) - 97;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** A cheap check before the expensive one: each letter that one title has more often than the other is at least one change. */
function mayLettersBeAlike(a: Uint8Array, b: Uint8Array, most: number): boolean {
  let [more, less] = [0, 0];
  for (let letter = 0; letter < a.length; letter++) {
    const difference = (a[letter] ?? 0) - (b[letter] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less) <= most;
}

function numberPieces(title: string): Uint32Array {
  const numberAt = (at: number): number => (title.charCodeAt(at) << 16) ^ (title.charCodeAt(at + 1) << 8) ^ title.charCodeAt(at + 2);
  return Uint32Array.from({ length: Math.max(0, title.length - PIECE + 1) }, (_, at) => numberAt(at)).sort();
}

/** The minimum number of runs that similar titles share: a mistake changes three runs of the longer title, two swapped letters four. */
const piecesShared = (length: number): number => length - (PIECE - 1) - mistakesAllowed(length) * (PIECE + 1);

function sharePieces(a: Uint32Array, b: Uint32Array, least: number): boolean {
  let [shared, inA, inB] = [0, 0, 0];
  while (shared < least && inA < a.length && inB < b.length) {
    const [one = 0, other = 0] = [a[inA], b[inB]];
    if (one === other) shared += 1;
    if (one <= other) inA += 1;
    if (one >= other) inB += 1;
  }
  return shared >= least;
}
