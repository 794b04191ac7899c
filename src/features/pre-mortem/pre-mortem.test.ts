import { expect, test } from 'vitest';
import { toFailureRows } from './failure-rows.ts';
import { byStage, expectFailures, formatPlan, MOST_FAILURES, parsePlan, type KnownFailure } from './pre-mortem.ts';

const failure = (what: string, stage: KnownFailure['stage'], areas: string[] = [], challenges: string[] = []): KnownFailure => ({
  what,
  stage,
  sign: '',
  response: '',
  study: { name: 'A study', url: '/case-studies/a-study/' },
  areas,
  challenges,
});
const KNOWN = [
  failure('a', 'money', ['workstyles']),
  failure('b', 'data', ['workstyles'], ['capacity']),
  failure('c', 'data', ['workstyles']),
  failure('d', 'law', ['data-insights'], ['capacity']),
  failure('e', 'people', ['living-spaces']),
];
const expected = (...plan: Parameters<typeof parsePlan>): string[] => expectFailures(KNOWN, parsePlan(...plan)).map(({ what }) => what);
const OFFERED = { areas: ['workstyles', 'data-insights'], challenges: ['capacity'] };

test.each([
  ['', []],
  ['#area=nonsense', []],
  ['#area=workstyles', ['b', 'c', 'a']],
  ['#challenge=capacity', ['b', 'd']],
  ['#area=workstyles&challenge=capacity', ['b', 'c', 'a', 'd']],
  ['#area=workstyles&has=data', ['b', 'c']],
  ['#has=habits', ['e']],
])('%s: %j', (hash, whats) => {
  expect(expected(hash, OFFERED)).toEqual(whats);
});

test('a list is short, and no single stage fills it', () => {
  const many = Array.from({ length: 300 }, (_, index) => failure(`x${index}`, index % 2 === 0 ? 'money' : 'data', ['workstyles']));
  const list = expectFailures(many, { area: 'workstyles', features: [] });
  expect(list.length).toBeLessThanOrEqual(MOST_FAILURES);
  expect(byStage(list).map(({ id, failures }) => [id, failures.length])).toEqual([
    ['data', 4],
    ['money', 4],
  ]);
});

test('a plan survives being written to an address and read back', () => {
  const hash = '#area=workstyles&challenge=capacity&has=supplier,savings';
  expect(`#${formatPlan(parsePlan(hash, OFFERED))}`).toBe(hash);
  expect(formatPlan({ features: [] })).toBe('');
});

test('an address with an area, a challenge or a feature that is not offered gives none of them', () => {
  expect(parsePlan('#area=nonsense&challenge=workstyles&has=magic,data', OFFERED)).toEqual({ features: ['data'] });
});

test('a table has a row for each failure, with columns to fill in', () => {
  const [head = [], ...rows] = toFailureRows(KNOWN);
  expect(rows).toHaveLength(KNOWN.length);
  for (const row of rows) expect(row).toHaveLength(head.length);
  expect(rows[0]?.slice(-3)).toEqual(['', '', '']);
});
