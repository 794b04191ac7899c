import { expect, test } from 'vitest';
import type { Result } from '../../model/case-study.ts';
import { chooseMainFigures } from './figures.ts';

const figure = (value: string, source: string, when: string, kind: Result['kind'] = 'measured'): Result => ({
  value,
  label: 'x',
  kind,
  when,
  by: 'x',
  source,
  sourceNumber: 1,
  sourceAnchor: source,
  corrections: [],
});
const valuesOf = (results: readonly Result[]): string[] => chooseMainFigures(results).map(({ value }) => value);

test.each<[string, Result[], string[]]>([
  [
    'figures from the newest source alone fill the row',
    [figure('1', 'old', '2024-07'), ...['2', '3', '4', '5'].map((value) => figure(value, 'new', '2025-07'))],
    ['2', '3', '4', '5'],
  ],
  [
    "the author's other figures fill the remaining places, in the author's order",
    [
      figure('1', 'old', '2020'),
      figure('2', 'old', '2020'),
      figure('3', 'old', '2020'),
      figure('4', 'old', '2020'),
      figure('5', 'new', '2021'),
    ],
    ['1', '2', '3', '5'],
  ],
  [
    'results come before a target',
    [figure('1', 'a', '2030', 'target'), ...['2', '3', '4', '5'].map((v) => figure(v, 'b', '2020'))],
    ['2', '3', '4', '5'],
  ],
  ['a target alone is shown', [figure('1', 'a', '2030', 'target')], ['1']],
  ['without a date it counts as the oldest', [figure('1', 'a', 'undated'), figure('2', 'b', '1999')], ['1', '2']],
])('%s', (_, results, values) => {
  expect(valuesOf(results)).toEqual(values);
});
