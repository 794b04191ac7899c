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

test('what was saved is loaded again, whatever the notes say', () => {
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
    ['nothing', '', 'not-json'],
    ['no JSON', 'My list', 'not-json'],
    ['half a file', JSON.stringify(FILE).slice(0, 60), 'not-json'],
    ['another thing', '{"a":1}', 'other-format'],
    ['a list', '[]', 'other-format'],
    ['nothing in it', 'null', 'other-format'],
    ['a number', '7', 'other-format'],
    ['another format', JSON.stringify({ ...FILE, format: 'new-local-almanac-assessment' }), 'other-format'],
    ['a later version', JSON.stringify({ ...FILE, version: 2 }), 'other-version'],
    ['a version in words', JSON.stringify({ ...FILE, version: '1' }), 'other-version'],
    ['a part too many', JSON.stringify({ ...FILE, script: 'x' }), 'shape'],
    ['a part too few', JSON.stringify({ ...FILE, edition: undefined }), 'shape'],
    ['no date', JSON.stringify({ ...FILE, edition: 'today' }), 'shape'],
    ['entries that are none', JSON.stringify({ ...FILE, entries: { length: 1, 0: ENTRY } }), 'shape'],
    ['an entry that is none', JSON.stringify({ ...FILE, entries: [null] }), 'shape'],
    ['a note that is a number', withEntry({ note: 1 }), 'shape'],
    ['a note that is a list', withEntry({ note: ['x'] }), 'shape'],
    ['an entry with more', withEntry({ url: 'https://evil.example/' }), 'shape'],
    ['an entry with less', withEntry({ title: undefined }), 'shape'],
    ['__proto__ in the file', JSON.stringify(FILE).replace('{', '{"__proto__":{"polluted":1},'), 'shape'],
    ['__proto__ in an entry', JSON.stringify(FILE).replace('{"slug"', '{"__proto__":{"note":"x"},"slug"'), 'shape'],
    ['__proto__ instead of a part', withEntry({ note: undefined }).replace('"title"', '"__proto__":{"note":"x"},"title"'), 'shape'],
    ['an unknown case study', withEntry({ slug: 'c-study' }), 'unknown c-study'],
    ['__proto__ as a slug', withEntry({ slug: '__proto__' }), 'unknown __proto__'],
    ['an address as a slug', withEntry({ slug: '../../evil' }), 'unknown ../../evil'],
    ['one twice', JSON.stringify({ ...FILE, entries: [ENTRY, ENTRY] }), 'twice a-study'],
    ['a note too long', withEntry({ note: 'x'.repeat(LONGEST_NOTE + 1) }), 'too-long a-study'],
    ['a title too long', withEntry({ title: 'x'.repeat(201) }), 'too-long a-study'],
    ['too many bytes', JSON.stringify({ ...FILE, x: 'é'.repeat(LARGEST_LIST_FILE / 2) }), 'too-large'],
    ['nested without end', '['.repeat(100_000), 'not-json'],
  ])('%s', (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test('the name of a list is read, up to 60 characters', () => {
    expect(parseListFile(JSON.stringify({ ...FILE, name: 'Digital team' }), KNOWN)).toMatchObject({ name: 'Digital team' });
    for (const name of ['', 'x'.repeat(61), 7]) expect(reasonOf(JSON.stringify({ ...FILE, name }))).toBe('shape');
  });

  test('a longest note is not', () => {
    expect(reasonOf(withEntry({ note: 'x'.repeat(LONGEST_NOTE) }))).toBe('read');
  });

  test('nothing of a refused file reaches an object', () => {
    reasonOf(JSON.stringify(FILE).replace('{', '{"__proto__":{"polluted":1},'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
