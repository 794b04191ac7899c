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
 * pieces of three letters in common, at nearly the same places, so only those that do are compared (Gravano and others,
 * "Approximate string joins in a database (almost) for free", 2001).
 */
export function findSimilarTitles(titles: readonly string[]): [later: number, earlier: number][] {
  const places: Places = new Map();
  return titles.flatMap((title, later) => {
    const allowed = mistakesAllowed(title.length);
    const common = countCommon(title, later, places, allowed);
    piecesOf(title).forEach((piece, at) => addPlace(places, piece, { title: later, at, allowed }));
    const alike: [number, number][] = [];
    for (const [earlier, other] of titles.slice(0, later).entries()) {
      const least = piecesShared(Math.max(title.length, other.length));
      if ((common[earlier] ?? 0) >= least && areTitlesAlike(title, other)) alike.push([later, earlier]);
    }
    return alike;
  });
}

/** How many pieces two similar titles share at least: a mistake changes three pieces of the longer one, two swapped letters four. */
const piecesShared = (length: number): number => length - (PIECE - 1) - mistakesAllowed(length) * (PIECE + 1);

/** Every run of three letters, by where it begins. */
const piecesOf = (title: string): string[] =>
  Array.from({ length: Math.max(0, title.length - PIECE + 1) }, (_, at) => title.slice(at, at + PIECE));

/** Where a piece is: in which title, how many letters are before it, and how many mistakes this title may have. */
interface PlaceOfPiece {
  readonly title: number;
  readonly at: number;
  readonly allowed: number;
}

type Places = Map<string, PlaceOfPiece[]>;

function addPlace(places: Places, piece: string, place: PlaceOfPiece): void {
  const known = places.get(piece);
  if (known) known.push(place);
  else places.set(piece, [place]);
}

/** How many pieces of a title each earlier one has too, no further from their place than there may be mistakes. */
function countCommon(title: string, later: number, places: Places, own: number): Uint16Array {
  const common = new Uint16Array(later);
  const countedAt = new Int32Array(later).fill(-1);
  piecesOf(title).forEach((piece, at) => {
    for (const { title: earlier, at: there, allowed } of places.get(piece) ?? []) {
      if (Math.abs(there - at) > Math.max(own, allowed) || countedAt[earlier] === at) continue;
      countedAt[earlier] = at;
      common[earlier] = (common[earlier] ?? 0) + 1;
    }
  });
  return common;
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
  for (const [letter, count] of a.entries()) {
    const difference = count - (b[letter] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less) <= most;
}
