import { describe, expect, test } from 'vitest';
import {
  EMPTY_COLLECTION,
  formatCollection,
  moveEntry,
  moveItem,
  parseCollection,
  removeEntry,
  setNote,
  toggleCompared,
  toggleSaved,
  type Collection,
} from './saved-items.ts';

const collection = (compare: string[], ...list: string[]): Collection => ({ compare, list: list.map((slug) => ({ slug, note: '' })) });

test('what was written is read back unchanged', () => {
  const full = setNote(collection(['a', 'b'], 'c', 'd'), 'c', 'Ask “them” <first>\n');
  expect(parseCollection(formatCollection(full))).toEqual(full);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '"a"',
  '{"version":2,"compare":[],"list":[]}',
  '{"version":1,"compare":"a","list":[]}',
  '{"version":1,"compare":[1],"list":[]}',
  '{"version":1,"compare":[],"list":[{"slug":"a"}]}',
  '{"version":1,"compare":[],"list":[null]}',
])('%s is not read', (text) => {
  expect(parseCollection(text)).toBeUndefined();
});

test('only the first four selected are read', () => {
  expect(parseCollection('{"version":1,"compare":["a","b","c","d","e"],"list":[]}')?.compare).toEqual(['a', 'b', 'c', 'd']);
});

describe('compare', () => {
  test.each([
    [[], 'a', ['a']],
    [['a'], 'a', []],
    [['a', 'b'], 'a', ['b']],
    [['a', 'b', 'c', 'd'], 'e', ['a', 'b', 'c', 'd']],
    [['a', 'b', 'c', 'd'], 'd', ['a', 'b', 'c']],
  ])('%j, then %s: %j', (compare, slug, after) => {
    expect(toggleCompared(collection(compare), slug).compare).toEqual(after);
  });
});

describe('the list', () => {
  test('saves and removes a case study, but retains one with a note', () => {
    const saved = toggleSaved(EMPTY_COLLECTION, 'a');
    expect(saved).toEqual(collection([], 'a'));
    expect(toggleSaved(saved, 'a')).toEqual(EMPTY_COLLECTION);
    const noted = setNote(saved, 'a', 'Ask them');
    expect(toggleSaved(noted, 'a')).toBe(noted);
    expect(removeEntry(noted, 'a')).toEqual(EMPTY_COLLECTION);
  });

  test.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
    ['x', -1, 'abc'],
  ] as const)('%s moved by %d: %s', (slug, by, after) => {
    const { list } = moveEntry(collection([], 'a', 'b', 'c'), slug, by);
    expect(list.map((entry) => entry.slug).join('')).toBe(after);
  });

  test('an item is moved within any list', () => {
    expect(moveItem(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  });
});
