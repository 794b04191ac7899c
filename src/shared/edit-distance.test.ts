import fc from 'fast-check';
import { expect, test } from 'vitest';
import { times } from '../../tests/fixtures/generated.ts';
import { editDistance } from './edit-distance.ts';

/** The distance from the whole table, without a limit or short cuts. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) => Array.from({ length: b.length + 1 }, (_, column) => row + column));
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++)
    for (let column = 1; column <= b.length; column++) {
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const distances = [
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
      ];
      (table[row] ?? [])[column] = Math.min(...distances, row > 1 && column > 1 && isSwapped ? at(row - 2, column - 2) + 1 : Infinity);
    }
  return at(a.length, b.length);
}

const words = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 14 });

test('a swap, a missing letter, an added letter and a wrong letter are one mistake each', () => {
  expect(['leed', 'leeds', 'eleds', 'leets', 'leedss', 'york'].map((word) => editDistance(word, 'leeds', 2))).toEqual([1, 0, 1, 1, 1, 3]);
});

test('the distance is that of the whole table, but at most one more than the limit', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom(0, 1, 2, 3, 5, 9, Infinity), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
    }),
    { numRuns: times(3_000) },
  );
});
