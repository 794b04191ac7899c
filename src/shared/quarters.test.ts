import { describe, expect, test } from 'vitest';
import { formatQuarter, lastWeekday, nextQuarters } from './quarters.ts';

describe('the next quarters', () => {
  test('twelve, starting with the quarter of the day, across the end of the year', () => {
    expect(nextQuarters('2026-11-25')).toEqual([
      '2026-Q4',
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
      '2027-Q4',
      '2028-Q1',
      '2028-Q2',
      '2028-Q3',
      '2028-Q4',
      '2029-Q1',
      '2029-Q2',
      '2029-Q3',
    ]);
  });

  test.each([
    ['2027-01-01', '2027-Q1'],
    ['2027-03-31', '2027-Q1'],
    ['2027-04-01', '2027-Q2'],
    ['2027-09-30', '2027-Q3'],
    ['2027-12-31', '2027-Q4'],
  ])('%s is in %s', (day, quarter) => {
    expect(nextQuarters(day)[0]).toBe(quarter);
  });
});

test.each([
  ['2027-Q1', 'January to March 2027', '2027-03-31'],
  ['2027-Q4', 'October to December 2027', '2027-12-31'],
  ['2028-Q3', 'July to September 2028', '2028-09-29'],
  ['2028-Q4', 'October to December 2028', '2028-12-29'],
  ['2029-Q1', 'January to March 2029', '2029-03-30'],
])('%s is shown as %s, and its last weekday is %s', (quarter, text, day) => {
  expect([formatQuarter(quarter), lastWeekday(quarter)]).toEqual([text, day]);
});

test.each(['', '2027', '2027-Q5', '2027-Q1 ', '1999-Q1'])('"%s" is not a quarter', (text) => {
  expect([formatQuarter(text), lastWeekday(text)]).toEqual(['', '']);
});

test('the last weekday is not at a weekend and is one of the last three days, for every quarter that a workbook can contain', () => {
  for (let year = 2000; year < 2100; year += 1)
    for (const [number, month] of [3, 6, 9, 12].entries()) {
      const day = new Date(lastWeekday(`${year}-Q${number + 1}`));
      expect([0, 6]).not.toContain(day.getUTCDay());
      expect([day.getUTCFullYear(), day.getUTCMonth() + 1]).toEqual([year, month]);
      expect(day.getUTCDate()).toBeGreaterThanOrEqual(28);
    }
});
