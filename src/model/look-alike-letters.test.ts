import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { asItLooks } from './look-alike-letters.ts';

const confusables = createRequire(import.meta.url)('unhomoglyph/data.json') as Record<string, string>;

/** True for a non-ASCII letter or digit that a host name may contain: lower case, and unchanged by normalisation. */
const isOfHosts = (letter: string): boolean =>
  !/[\x00-\x7f]/.test(letter) && /^[\p{Ll}\p{Lo}\p{Lm}\p{Nd}]$/u.test(letter) && letter.normalize('NFKC').toLowerCase() === letter;

test('every letter of a host that Unicode lists as confusable with ASCII is known', () => {
  const expected = Object.entries(confusables).filter(([letter, looks]) => /^[a-z0-9]$/i.test(looks) && isOfHosts(letter));
  expect(expected.length).toBeGreaterThan(200);
  expect(expected.filter(([letter, looks]) => asItLooks(letter) !== looks.toLowerCase()).map(([letter]) => letter)).toEqual([]);
});

test('other letters are unchanged', () => {
  expect(asItLooks('zürich-12')).toBe('zürich-12');
});
