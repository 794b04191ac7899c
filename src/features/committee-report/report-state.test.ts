import { expect, test } from 'vitest';
import { committeeReportUrl, committeeReportWith } from '../../shared/urls.ts';
import { chooseSlugs, formatReportHash, MAX_IN_REPORT, parseReportHash } from './report-state.ts';

const KNOWN = new Set(['a', 'b', 'c']);

test.each([
  ['', { slugs: undefined, parts: [], unknown: [], leftOut: 0 }],
  ['#with=result,programme', { slugs: undefined, parts: ['programme', 'result'], unknown: [], leftOut: 0 }],
  ['#studies=', { slugs: [], parts: [], unknown: [], leftOut: 0 }],
  ['#studies=b,a,b,x&with=all', { slugs: ['b', 'a'], parts: [], unknown: ['x'], leftOut: 0 }],
])('the address %s', (hash, expected) => {
  expect(parseReportHash(hash, KNOWN)).toEqual(expected);
});

test('an address is read as it was written', () => {
  const state = { slugs: ['b', 'a'], parts: ['programme', 'result'] } as const;
  expect(parseReportHash(`#${formatReportHash(state)}`, KNOWN)).toMatchObject(state);
});

test('links from other tools are read', () => {
  const hashOf = (address: string): string => new URL(address, 'https://example.org').hash;
  expect(parseReportHash(hashOf(committeeReportUrl(['c', 'a'])), KNOWN).slugs).toEqual(['c', 'a']);
  expect(parseReportHash(hashOf(committeeReportWith('result')), KNOWN)).toMatchObject({ slugs: undefined, parts: ['result'] });
});

test('case studies over the limit are counted', () => {
  const many = Array.from({ length: MAX_IN_REPORT + 2 }, (_, index) => `s${index}`);
  expect(chooseSlugs(many, new Set(many))).toEqual({ slugs: many.slice(0, MAX_IN_REPORT), unknown: [], leftOut: 2 });
});
