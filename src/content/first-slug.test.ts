import { expect, test } from 'vitest';
import type { EditionRecord } from '../model/edition-schema.ts';
import { firstSlugOf } from './first-slug.ts';

const edition = (...slugs: readonly string[]): Pick<EditionRecord, 'studies'> => ({
  studies: slugs.map((slug) => ({ slug, name: slug, title: slug, added: '2026-01-01', reviewed: '2026-01-01', figures: [] })),
});

test.each([
  ['never renamed, never recorded', 'a', [], [], 'a'],
  ['renamed before the first edition', 'b', ['a'], [], 'a'],
  ['renamed after an edition', 'b', ['a'], [edition('a')], 'a'],
  ['renamed twice, whatever the order of its former names', 'c', ['b', 'a'], [edition('a'), edition('b')], 'a'],
  ['still known by its first name, when an edition has its new name', 'b', ['a'], [edition('a'), edition('b')], 'a'],
  ['takes over the readers of another', 'b', ['a'], [edition('a', 'b')], 'b'],
])('a case study that is %s', (_, slug, formerly, editions, expected) => {
  expect(firstSlugOf({ slug, formerly }, editions)).toBe(expected);
});
