import { expect, test } from 'vitest';
import { takeEvenly } from './take-evenly.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each([
  ['none of none', 0, 3, []],
  ['all if there are few', 3, 3, [0, 1, 2]],
  ['every second', 6, 3, [0, 2, 4]],
  ['some of a number that does not divide', 7, 3, [0, 3, 5]],
])('%s', (_, count, most, expected) => {
  expect(takeEvenly(numbers(count), most)).toEqual(expected);
});

test.each([100, 600, 2_568])('exactly fifty of %i', (count) => {
  expect(takeEvenly(numbers(count), 50)).toHaveLength(50);
});
