/** The index of the first entry in a sorted list that is not before `value`; the length of the list if there is none. */
export function firstAtLeast<T extends number | string>(sorted: readonly T[], value: T): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && entry < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if a sorted list has an entry from `least` to `most`. */
export function hasBetween(sorted: readonly number[], least: number, most: number): boolean {
  const entry = sorted[firstAtLeast(sorted, least)];
  return entry !== undefined && entry <= most;
}
