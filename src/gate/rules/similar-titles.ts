import { editDistance } from '../../shared/edit-distance.ts';

/** Titles are similar if at most this share of their letters differs. */
const TITLE_DIFFERENCE = 0.2;
/** Letters of the pieces that titles are cut into. */
const PIECE = 3;

/** True if at most a fifth of the letters of two titles, both in small letters without signs, differ. */
export function areTitlesAlike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const most = mistakesAllowed(longest);
  if (Math.abs(a.length - b.length) > most) return false;
  const [one, other] = [countedIn(a), countedIn(b)];
  if (!mayLettersBeAlike(one.letters, other.letters, most) || !sharePieces(one.pieces, other.pieces, piecesShared(longest))) return false;
  return editDistance(a, b, most) <= most;
}

const mistakesAllowed = (length: number): number => Math.floor(length * TITLE_DIFFERENCE);

/**
 * The pairs of similar titles, as positions in the list, in order: the later one and an earlier one. One mistake touches no more
 * than one of several pieces of a title that have a letter between them. So of one piece more than there may be mistakes, one at
 * least is in every similar title, and only titles that have one of them in its place are compared (after Li and others,
 * "PASS-JOIN: A partition-based method for similarity joins", 2011).
 */
export function findSimilarTitles(titles: readonly string[]): [later: number, earlier: number][] {
  const places: Places = new Map();
  const pairs: [number, number][] = [];
  // From the shortest to the longest: the longer one of a pair decides how many mistakes there may be.
  for (const [index, title] of [...titles.entries()].sort(([, a], [, b]) => a.length - b.length)) {
    for (const other of mayBeLike(title, titles, places))
      if (areTitlesAlike(title, titles[other] ?? '')) pairs.push([Math.max(index, other), Math.min(index, other)]);
    addPieces(title, index, places);
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

/** For each run of three letters, by where it begins, the titles that have it there. A title has an empty one after its end. */
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

/** Those of the titles in the index that have one of the pieces of this one in its place; all of them where it is too short for that. */
function mayBeLike(title: string, titles: readonly string[], places: Places): Iterable<number> {
  const most = mistakesAllowed(title.length);
  const step = Math.floor((title.length + 1) / (most + 1));
  if (step <= PIECE) return (places.get('') ?? []).flat();
  const found = new Set<number>();
  for (let before = 0; before <= most; before++) {
    const at = before * step;
    const known = places.get(title.slice(at, at + PIECE)) ?? [];
    // Mistakes before the piece move it by as many letters; those after it make up the rest of the difference in length.
    for (let there = Math.max(0, at - before); there <= Math.min(at + before, known.length - 1); there++)
      for (const other of known[there] ?? []) {
        const rest = (titles[other] ?? '').length - title.length - (there - at);
        if (Math.abs(rest) <= most - before) found.add(other);
      }
  }
  return found;
}

/** What is counted of a title before it is compared with others letter by letter. */
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

/** How often each of the letters a to z is in a title. */
function countLetters(title: string): Uint8Array {
  const counts = new Uint8Array(26);
  for (let index = 0; index < title.length; index++) {
    const letter = title.charCodeAt(index) - 97;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** A cheap check before the expensive one: each letter that one title has more often than the other is a change at least. */
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

/** How many pieces two similar titles share at least: a mistake changes three pieces of the longer one, two swapped letters four. */
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
