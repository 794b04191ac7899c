import { expect, test } from 'vitest';
import { count, plural } from './plural.ts';

test('a noun has the form that goes with its number', () => {
  expect([0, 1, 2].map((number) => plural(number, 'study', 'studies'))).toEqual(['studies', 'study', 'studies']);
});

test('a number is written as readers write it', () => {
  expect([count(1, 'place'), count(2, 'place'), count(2_228, 'case study', 'case studies')]).toEqual([
    '1 place',
    '2 places',
    '2,228 case studies',
  ]);
});
