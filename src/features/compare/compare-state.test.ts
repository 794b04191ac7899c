import { describe, expect, test } from 'vitest';
import { findSameFields, formatCompareHash, parseCompareHash } from './compare-state.ts';
import type { StudyData } from '../../content/study-data.ts';

const KNOWN = new Set(['a', 'b', 'c', 'd', 'e', 'f']);

test.each([
  ['', [], false],
  ['#', [], false],
  ['#a,b', ['a', 'b'], false],
  ['#b,a&differences', ['b', 'a'], true],
  ['#&differences', [], true],
  ['#a,,b,a', ['a', 'b'], false],
  ['#a%2Cb', ['a', 'b'], false],
  ['#a&other', ['a'], false],
])('%s', (hash, slugs, differences) => {
  expect(parseCompareHash(hash, KNOWN)).toEqual({ slugs, differences, unknown: [], leftOut: [] });
});

test.each([
  ['#a,zzz', ['a'], ['zzz'], []],
  ['#a,b,c,d,e,f', ['a', 'b', 'c', 'd'], [], ['e', 'f']],
  ['#%E0%A4%A', [], ['%E0%A4%A'], []],
  ['#__proto__,constructor', [], ['__proto__', 'constructor'], []],
])('%s asks for case studies that cannot be shown', (hash, slugs, unknown, leftOut) => {
  expect(parseCompareHash(hash, KNOWN)).toEqual({ slugs, differences: false, unknown, leftOut });
});

test.each(['', 'a', 'a,b', 'a,b,c,d&differences', '&differences'])('"%s" is written as it was read', (hash) => {
  expect(formatCompareHash(parseCompareHash(`#${hash}`, KNOWN))).toBe(hash);
});

describe('fields with the same values', () => {
  const study = (place: string[], stage: string[], cost: string[] = []) => ({
    fields: { place, stage, cost } as unknown as StudyData['fields'],
  });

  test.each([
    ['nothing to compare', [], []],
    ['only one', [study(['A'], ['Running'])], []],
    ['two', [study(['A'], ['Running']), study(['B'], ['Running'])], ['stage', 'cost']],
    ['the third differs', [study(['A'], ['Running']), study(['A'], ['Running']), study(['A'], ['Ended'], ['£1'])], ['place']],
    ['order matters', [study(['A', 'B'], []), study(['B', 'A'], [])], ['stage', 'cost']],
    ['one value is not two', [study(['A, B'], ['x']), study(['A', 'B'], ['y'])], ['cost']],
  ])('%s', (_, studies, same) => {
    expect(findSameFields(studies)).toEqual(same);
  });
});
