import { expect, test } from 'vitest';
import { firstDay, lastDay } from './date-range.ts';

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['2020-03-23', '2020-03-23', '2020-03-23'],
  ['2020/21', '2020-04-01', '2021-03-31'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
