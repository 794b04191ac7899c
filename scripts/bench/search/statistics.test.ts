import { expect, test } from 'vitest';
import { median, percentile, spread } from './statistics.ts';

test.each([
  [[3], 0.5, 3],
  [[1, 2, 3, 4], 0.5, 2],
  [[5, 1, 4, 2, 3], 0.5, 3],
  [Array.from({ length: 60 }, (_, index) => index + 1), 0.95, 57],
  [[1, 2, 3], 1, 3],
  [[1, 2, 3], 0, 1],
  [[], 0.5, NaN],
])('for %j, the value that a share of %d does not exceed is %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

test('the median leaves the list as it was', () => {
  const values = [3, 1, 2];
  expect(median(values)).toBe(2);
  expect(values).toEqual([3, 1, 2]);
});

test('items are taken evenly', () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  expect(spread(items, 4)).toEqual([24, 49, 74, 99]);
  expect(spread(items, 60)).toHaveLength(60);
  expect(spread(items, 200)).toEqual(items);
});
