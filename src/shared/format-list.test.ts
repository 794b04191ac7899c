import { expect, test } from 'vitest';
import { formatList } from './format-list.ts';

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a, b'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d, e, …'],
  [['x'.repeat(61)], `${'x'.repeat(60)}…`],
])('%j', (names, text) => {
  expect(formatList(names)).toBe(text);
});
