import { editDistance } from '../../shared/edit-distance.ts';

/** Titles are similar if at most this share of their letters differs. */
const TITLE_DIFFERENCE = 0.2;
/** Letters of the pieces that titles are cut into. */
const PIECE = 3;

/** True if at most a fifth of the letters of two titles, both in small letters without signs, differ. */
export function areTitlesAlike(a: string, b: string): boolean {
  const most = mistakesAllowed(Math.max(a.length, b.length));
  if (Math.abs(a.length - b.length) > most || !mayLettersBeAlike(lettersOf(a), lettersOf(b), most)) return false;
  return editDistance(a, b, most) <= most;
}

const mistakesAllowed = (length: number): number => Math.floor(length * TITLE_DIFFERENCE);

/**
 * The pairs of similar titles, as positions in the list, in order: the later one and an earlier one. Titles that are alike have
 * pieces of three letters in common, so only those that do are compared (Ukkonen, "Approximate string-matching with q-grams and
 * maximal matches", 1992).
 */
export function findSimilarTitles(titles: readonly string[]): [later: number, earlier: number][] {
  const holders = new Map<string, number[]>();
  return titles.flatMap((title, later) => {
    const pieces = piecesOf(title);
    const common = countCommon(pieces, holders, later);
    for (const piece of pieces) addTo(holders, piece, later);
    const alike: [number, number][] = [];
    for (let earlier = 0; earlier < later; earlier++) {
      const other = titles[earlier] ?? '';
      const least = piecesShared(Math.max(title.length, other.length));
      if ((common[earlier] ?? 0) >= least && areTitlesAlike(title, other)) alike.push([later, earlier]);
    }
    return alike;
  });
}

/** How many pieces two similar titles share at least: a mistake changes three pieces of the longer one, two swapped letters four. */
const piecesShared = (length: number): number => length - (PIECE - 1) - mistakesAllowed(length) * (PIECE + 1);

/** Every run of three letters. A second one of the same letters has a number, so that it counts apart. */
function piecesOf(title: string): string[] {
  const counts = new Map<string, number>();
  return Array.from({ length: Math.max(0, title.length - PIECE + 1) }, (_, at) => {
    const piece = title.slice(at, at + PIECE);
    const count = (counts.get(piece) ?? 0) + 1;
    counts.set(piece, count);
    return count === 1 ? piece : `${piece}${count}`;
  });
}

/** How many of the pieces each of the `earlier` titles has. */
function countCommon(pieces: readonly string[], holders: ReadonlyMap<string, readonly number[]>, earlier: number): Uint16Array {
  const common = new Uint16Array(earlier);
  for (const piece of pieces) for (const holder of holders.get(piece) ?? []) common[holder] = (common[holder] ?? 0) + 1;
  return common;
}

function addTo(holders: Map<string, number[]>, piece: string, title: number): void {
  const known = holders.get(piece);
  if (known) known.push(title);
  else holders.set(piece, [title]);
}

const counted = new Map<string, Uint8Array>();

/** The letters of a title, counted once. */
function lettersOf(title: string): Uint8Array {
  const known = counted.get(title) ?? countLetters(title);
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
