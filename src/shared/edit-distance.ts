/**
 * How many single-letter mistakes lie between two words, up to `limit`: a letter missing, added, wrong, or two
 * neighbours swapped (Damerau, 1964, in the restricted form of optimal string alignment). `limit + 1` where more.
 * Letters further apart than the limit are not compared (Ukkonen, "Algorithms for approximate string matching", 1985).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const more = Math.min(limit, Math.max(a.length, b.length)) + 1;
  let [beforeLast, last, current] = [0, 1, 2].map(() => new Uint32Array(b.length + 2).fill(more)) as [Row, Row, Row];
  for (let column = 0; column <= Math.min(b.length, more - 1); column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const least = fillRow({ a, b, row, more }, beforeLast, last, current);
    if (least >= more && more > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, b.length), limit + 1);
}

type Row = Uint32Array<ArrayBuffer>;

interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  /** What stands for every distance that is too large. */
  readonly more: number;
}

/** Fills the columns near the diagonal and returns the least of them. The one column on either side is too far. */
function fillRow({ a, b, row, more }: Comparison, beforeLast: Row, last: Row, current: Row): number {
  const [from, to] = [Math.max(1, row - more), Math.min(b.length, row + more)];
  const [letter, letterBefore] = [a.charCodeAt(row - 1), a.charCodeAt(row - 2)];
  current[from - 1] = from === 1 ? Math.min(row, more) : more;
  current[to + 1] = more;
  let least = at(current, from - 1);
  for (let column = from; column <= to; column++) {
    const other = b.charCodeAt(column - 1);
    let distance = at(last, column - 1) + (letter === other ? 0 : 1);
    distance = Math.min(distance, at(last, column) + 1, at(current, column - 1) + 1, more);
    if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && letterBefore === other)
      distance = Math.min(distance, at(beforeLast, column - 2) + 1);
    current[column] = distance;
    if (distance < least) least = distance;
  }
  return least;
}

const at = (row: Row, index: number): number => row[index] ?? Infinity;
