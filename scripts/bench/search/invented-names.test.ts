import { expect, test } from 'vitest';
import { makeChance } from './chance.ts';
import { makeNames, newWordsOf } from './invented-names.ts';

test('names sound like words and no name is given twice', () => {
  const invent = makeNames(makeChance(1));
  const names = Array.from({ length: 20_000 }, invent);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][a-z]{3,19}$/);
});

test('numbers are the same for the same seed, and spread over their range', () => {
  const draw = (seed: number): number[] => {
    const { below } = makeChance(seed);
    return Array.from({ length: 1000 }, () => below(10));
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(new Set(draw(7))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  expect(() => makeChance(1).pick([])).toThrow('nothing to pick');
});

test.each([
  [0, 0],
  [58, 0],
  [59, 48],
  [599, 19],
  [2499, 11],
])('the study at %i adds %i new words', (position, expected) => {
  expect(newWordsOf(position, 59, 4655)).toBe(expected);
});
