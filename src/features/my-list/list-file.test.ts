import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatListFile, isRefusal, LARGEST_LIST_FILE, LONGEST_NOTE, parseListFile } from './list-file.ts';

const KNOWN = new Set(['a-study', 'b-study']);
const ENTRY = { slug: 'a-study', title: 'A study', note: '' };
const FILE = { format: 'new-local-almanac-list', version: 1, edition: '2026-11-22', entries: [ENTRY] };
const reasonOf = (text: string): string => {
  const read = parseListFile(text, KNOWN);
  return isRefusal(read) ? [read.reason, ...read.names].join(' ') : 'read';
};
const withEntry = (changes: object): string => JSON.stringify({ ...FILE, entries: [{ ...ENTRY, ...changes }] });

test('the smallest lists are read', () => {
  expect(parseListFile(JSON.stringify(FILE), KNOWN)).toEqual({ edition: '2026-11-22', entries: [ENTRY] });
  expect(parseListFile(JSON.stringify({ ...FILE, entries: [] }), KNOWN)).toEqual({ edition: '2026-11-22', entries: [] });
});

test('a saved list loads unchanged, whatever its notes contain', () => {
  const note = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(note, note, (first, second) => {
      const list = {
        edition: '2026-11-22',
        entries: [
          { ...ENTRY, note: first },
          { slug: 'b-study', title: 'B', note: second },
        ],
      };
      expect(parseListFile(formatListFile(list), KNOWN)).toEqual(list);
    }),
  );
});

describe('refused', () => {
  test.each([
    ['an empty file', '', 'not-json'],
    ['not JSON', 'My list', 'not-json'],
    ['a truncated file', JSON.stringify(FILE).slice(0, 60), 'not-json'],
    ['another object', '{"a":1}', 'other-format'],
    ['an array', '[]', 'other-format'],
    ['null', 'null', 'other-format'],
    ['a number', '7', 'other-format'],
    ['another format', JSON.stringify({ ...FILE, format: 'new-local-almanac-assessment' }), 'other-format'],
    ['a later version', JSON.stringify({ ...FILE, version: 2 }), 'other-version'],
    ['a version that is a string', JSON.stringify({ ...FILE, version: '1' }), 'other-version'],
    ['an extra key', JSON.stringify({ ...FILE, script: 'x' }), 'shape'],
    ['a missing key', JSON.stringify({ ...FILE, edition: undefined }), 'shape'],
    ['an edition that is not a date', JSON.stringify({ ...FILE, edition: 'today' }), 'shape'],
    ['entries that are not an array', JSON.stringify({ ...FILE, entries: { length: 1, 0: ENTRY } }), 'shape'],
    ['an entry that is null', JSON.stringify({ ...FILE, entries: [null] }), 'shape'],
    ['a note that is a number', withEntry({ note: 1 }), 'shape'],
    ['a note that is an array', withEntry({ note: ['x'] }), 'shape'],
    ['an entry with an extra key', withEntry({ url: 'https://evil.example/' }), 'shape'],
    ['an entry without a title', withEntry({ title: undefined }), 'shape'],
    ['__proto__ in the file', JSON.stringify(FILE).replace('{', '{"__proto__":{"polluted":1},'), 'shape'],
    ['__proto__ in an entry', JSON.stringify(FILE).replace('{"slug"', '{"__proto__":{"note":"x"},"slug"'), 'shape'],
    ['__proto__ instead of a key', withEntry({ note: undefined }).replace('"title"', '"__proto__":{"note":"x"},"title"'), 'shape'],
    ['an unknown case study', withEntry({ slug: 'c-study' }), 'unknown c-study'],
    ['__proto__ as a slug', withEntry({ slug: '__proto__' }), 'unknown __proto__'],
    ['an address as a slug', withEntry({ slug: '../../evil' }), 'unknown ../../evil'],
    ['the same case study twice', JSON.stringify({ ...FILE, entries: [ENTRY, ENTRY] }), 'twice a-study'],
    ['a note that is too long', withEntry({ note: 'x'.repeat(LONGEST_NOTE + 1) }), 'too-long a-study'],
    ['a title that is too long', withEntry({ title: 'x'.repeat(201) }), 'too-long a-study'],
    ['too many bytes', JSON.stringify({ ...FILE, x: 'é'.repeat(LARGEST_LIST_FILE / 2) }), 'too-large'],
    ['100,000 levels of nesting', '['.repeat(100_000), 'not-json'],
  ])('%s', (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test('the name of a list is read, up to 60 characters', () => {
    expect(parseListFile(JSON.stringify({ ...FILE, name: 'Digital team' }), KNOWN)).toMatchObject({ name: 'Digital team' });
    for (const name of ['', 'x'.repeat(61), 7]) expect(reasonOf(JSON.stringify({ ...FILE, name }))).toBe('shape');
  });

  test('a note of the maximum length is read', () => {
    expect(reasonOf(withEntry({ note: 'x'.repeat(LONGEST_NOTE) }))).toBe('read');
  });

  test('a refused file adds nothing to the prototype of objects', () => {
    reasonOf(JSON.stringify(FILE).replace('{', '{"__proto__":{"polluted":1},'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
