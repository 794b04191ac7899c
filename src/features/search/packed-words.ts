const BASE = 36;

/**
 * Writes words with the number of pages that contain them, in order, each as what differs from the one before: `digital 9` and
 * `digitally 2` become `0digital 9`, `7ly 2`.
 */
export function packWords(counts: ReadonlyMap<string, number>): string {
  let previous = '';
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      const shared = Math.min(BASE - 1, sharedLength(previous, word));
      previous = word;
      return `${shared.toString(BASE)}${word.slice(shared)}${count > 1 ? ` ${count.toString(BASE)}` : ''}`;
    })
    .join('\n');
}

/** Reads what `packWords` wrote. */
export function unpackWords(packed: string): Map<string, number> {
  const counts = new Map<string, number>();
  let previous = '';
  for (const line of packed.split('\n')) {
    const [word = '', count = '1'] = line.split(' ');
    previous = previous.slice(0, Number.parseInt(word.charAt(0), BASE) || 0) + word.slice(1);
    if (previous) counts.set(previous, Number.parseInt(count, BASE));
  }
  return counts;
}

/** How many letters two words have in common at their beginning. */
export function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
