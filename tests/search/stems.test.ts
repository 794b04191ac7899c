import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../src/features/search/lexicon.ts';
import { packWords } from '../../src/features/search/packed-words.ts';
import { splitWords } from '../../src/features/search/tokens.ts';
import { UNLIKE } from '../../src/features/search/unlike-words.ts';
import { phraseKey, stemOf } from '../../src/features/search/words.ts';

/** How many groups may wait for an editor before the test fails: a new case study adds a few. */
const MAX_UNREVIEWED = 30;

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(mdx|yaml)$/.test(file));
const texts = files.map((file) => readFileSync(`content/${file}`, 'utf8').replace(/https?:\S+/g, ''));
/** Every word of the content; the synonyms are part of it. */
const words = new Set(texts.flatMap(splitWords).filter((word) => /^[a-z]{3,}$/.test(word)));
const reviewed = new Set(readFileSync('tests/search/alike-words.txt', 'utf8').split('\n'));

/** A word without the ending of a plural or a verb: words with other roots differ in more than that. */
const rootOf = (word: string): string =>
  word
    .replace(/(ies|ied)$/, 'y')
    .replace(/(ings?|ed|es|ers?|s)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/[ey]$/, '');

describe('words with one stem', () => {
  test('mean the same, unless an editor has listed them as different', () => {
    const groups = Map.groupBy([...words].sort(), stemOf).values();
    const unreviewed = [...groups].filter((group) => new Set(group.map(rootOf)).size > 1 && !group.every((word) => reviewed.has(word)));
    if (unreviewed.length > 0) console.log(`To review:\n${unreviewed.map((group) => group.join(' ')).join('\n')}`);
    expect(unreviewed.length).toBeLessThanOrEqual(MAX_UNREVIEWED);
  });

  test('are all found as forms of each other, if they start alike', async () => {
    const list = packWords(new Map([...words].map((word) => [word, 1])));
    const { formsOf, resolve } = makeLexicon({ lists: [['', 'all']], synonyms: [], synonymWords: '' }, () => Promise.resolve(list));
    await resolve(() => formsOf('all'));
    const alike = Map.groupBy([...words].sort(), (word) => `${word.slice(0, 2)} ${stemOf(word)}`);
    for (const group of alike.values())
      for (const word of group) expect([word, formsOf(word)]).toEqual([word, group.filter((other) => other !== word)]);
  });

  test.each(UNLIKE)('%s: each side has its own stem', (line) => {
    const sides = line.split('|').map((side) => side.trim().split(' '));
    const stems = sides.map((side) => new Set(side.map(stemOf)));
    expect(stems.every((side) => side.size === 1)).toBe(true);
    expect(new Set(stems.flatMap((side) => [...side])).size).toBe(sides.length);
  });

  test.each([
    ['community', 'municipality'],
    ['communications', 'commune'],
    ['parking', 'parks'],
    ['consultants', 'consultation'],
    ['co-op', 'OPE'],
    ['universal', 'university'],
  ])('%s does not look up the synonyms of %s', (word, other) => {
    expect(phraseKey(splitWords(word))).not.toBe(phraseKey(splitWords(other)));
  });
});
