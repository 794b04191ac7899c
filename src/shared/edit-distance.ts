/**
 * The number of single-letter mistakes between two words, up to `limit`: a missing, added or wrong letter, or two adjacent letters
 * swapped (Damerau, 1964, in the restricted form of optimal string alignment). `limit + 1` if there are more.
 * Letters so far apart that reaching them would exceed the limit are not compared (Ukkonen, "Algorithms for
 * approximate string matching", 1985).
 */
export function editDistance(a: string, b: string, limit: number): number {
  const longer = b.length - a.length;
  if (Math.abs(longer) > limit) return limit + 1;
  const most = Math.min(limit, Math.max(a.length, b.length));
  const rows = takeRows(b.length + 2, most + 1);
  const pair = { a, b, more: most + 1, back: Math.floor((most - longer) / 2), ahead: Math.floor((most + longer) / 2) };
  for (let column = 0; column <= pair.ahead; column++) rows[0][column] = column;
  for (let row = 1; row <= a.length; row++) {
    const least = fillRow(pair, row, rows[(row + 1) % 3] as Row, rows[(row - 1) % 3] as Row, rows[row % 3] as Row);
    if (least > limit) return limit + 1;
  }
  return Math.min((rows[a.length % 3] as Row)[b.length] ?? 0, limit + 1);
}

type Row = Uint32Array<ArrayBuffer>;
type Rows = [Row, Row, Row];

let buffers = makeRows(128);

/** Returns the same three rows for every pair, since making them takes longer than filling them. */
function takeRows(length: number, more: number): Rows {
  if (buffers[0].length < length) buffers = makeRows(length * 2);
  for (const row of buffers) row.fill(more, 0, length);
  return buffers;
}

function makeRows(length: number): Rows {
  return [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
}

interface Pair {
  readonly a: string;
  readonly b: string;
  /** The value for every distance that is too large. */
  readonly more: number;
  /** How many columns before and after the diagonal are filled. */
  readonly back: number;
  readonly ahead: number;
}

/** Fills the columns near the diagonal and returns the smallest value. The column on either side of them is too far. */
function fillRow({ a, b, more, back, ahead }: Pair, row: number, beforeLast: Row, last: Row, current: Row): number {
  const [from, to] = [Math.max(1, row - back), Math.min(b.length, row + ahead)];
  const [letter, letterBefore] = [a.charCodeAt(row - 1), row > 1 ? a.charCodeAt(row - 2) : -1];
  let left = from === 1 ? Math.min(row, more) : more;
  let least = left;
  let otherBefore = from > 1 ? b.charCodeAt(from - 2) : -1;
  current[from - 1] = left;
  current[to + 1] = more;
  for (let column = from; column <= to; column++) {
    const other = b.charCodeAt(column - 1);
    let distance = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
    distance = Math.min(distance, (last[column] ?? 0) + 1, left + 1, more);
    if (letter === otherBefore && letterBefore === other) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
    current[column] = left = distance;
    if (distance < least) least = distance;
    otherBefore = other;
  }
  return least;
}
