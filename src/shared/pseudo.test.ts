import { expect, test } from 'vitest';
import { pseudo, toPseudo } from './pseudo.ts';

test('a text is accented, longer and in brackets; addresses and numbers are unchanged', () => {
  expect(toPseudo('Search')).toBe('[Šéàŕçĥ···]');
  expect(toPseudo('12')).toBe('12');
  expect(toPseudo('')).toBe('');
  expect(toPseudo('See https://example.org/a')).toContain('https://example.org/a');
  expect(toPseudo('Save to my list').length).toBeGreaterThanOrEqual('Save to my list'.length * 1.4);
});

test('the arguments of functions are unchanged, also nested and in lists', () => {
  const words = pseudo({
    by: (name: string, count: number) => `${count} ${count === 1 ? 'study' : 'studies'} by ${name}`,
    all: ({ names }: { names: readonly string[] }) => names.map((name) => `of ${name}`),
  });
  expect(words.by('Leeds', 1)).toMatch(/^\[1 šţûðý ƀý Leeds·+\]$/);
  expect(words.by('Leeds', 2)).toContain('šţûðîéš');
  expect(words.all({ names: ['Lyon', 'Bath'] })).toEqual([expect.stringContaining('Lyon'), expect.stringContaining('Bath')]);
});
