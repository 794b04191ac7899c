import { expect, test } from 'vitest';
import type { JudgedCase } from '../../content/verdicts.ts';
import { chooseStudies, recount, type VerdictData } from './recount.ts';

const judged = (slug: string, helped: JudgedCase['helped']): JudgedCase => ({
  slug,
  name: slug,
  url: `/case-studies/${slug}/`,
  place: slug,
  grade: 2,
  cost: '',
  role: 'did',
  helped,
});
const CASES = [judged('a', 'yes'), judged('b', 'yes'), judged('c', 'yes'), judged('d', 'no')];
const DATA: VerdictData = {
  studies: {
    a: { kind: 'district', size: 'under-100k' },
    b: { kind: 'district', size: '100k-250k' },
    c: { kind: 'district', size: '' },
    d: { kind: 'city', size: 'over-1m' },
  },
  topics: { money: CASES },
};

test.each([
  ['all places', {}, ['a', 'b', 'c', 'd']],
  ['one type', { kind: 'district' }, ['a', 'b', 'c']],
  ['one size: a place without a known population is left out', { size: 'under-100k' }, ['a']],
  ['a type and a size', { kind: 'city', size: 'under-100k' }, []],
])('%s', (_, chosen, slugs) => {
  expect([...chooseStudies(DATA, chosen)]).toEqual(slugs);
});

test('a verdict for some places follows the same rule as the verdict for all', () => {
  const all = recount(CASES, chooseStudies(DATA, {}));
  expect([all.verdict.id, all.verdict.tried]).toEqual(['mostly-helped', 4]);
  const districts = recount(CASES, chooseStudies(DATA, { kind: 'district' }));
  expect([districts.verdict.id, districts.verdict.tried]).toEqual(['mostly-helped', 3]);
  expect(recount(CASES, chooseStudies(DATA, { kind: 'city' })).verdict.id).toBe('too-few');
});
