import { describe, expect, test } from 'vitest';
import { formatQuarter, lastWorkingDay, nextQuarters } from './quarters.ts';

describe('the next quarters', () => {
  test('twelve, from the one of the day on, over the end of the year', () => {
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
  ['2027-Q1', 'January to March 2027'],
  ['2027-Q4', 'October to December 2027'],
])('%s is shown as %s', (quarter, text) => {
  expect(formatQuarter(quarter)).toBe(text);
});

describe('the last working day', () => {
  test.each([
    ['2026-Q4', '2026-12-31', 'a Thursday'],
    ['2027-Q1', '2027-03-31', 'a Wednesday'],
    ['2028-Q2', '2028-06-30', 'a Friday'],
    ['2028-Q3', '2028-09-29', 'the 30th is a Saturday'],
    ['2028-Q4', '2028-12-29', 'the 31st is a Sunday'],
    ['2024-Q1', '2024-03-28', 'Easter Sunday is the 31st, Good Friday the 29th'],
    ['2029-Q1', '2029-03-29', 'Good Friday is the 30th'],
    ['2086-Q1', '2086-03-28', 'Easter is the 31st again'],
    ['2032-Q1', '2032-03-31', 'Easter Monday is the 29th and past'],
    ['2059-Q1', '2059-03-27', 'Easter Monday is the 31st'],
  ])('of %s is %s: %s', (quarter, day) => {
    expect(lastWorkingDay(quarter)).toBe(day);
  });

  test('is a weekday within the last five days, for every quarter that a workbook can hold', () => {
    for (let year = 2000; year < 2100; year += 1)
      for (const [number, month] of [3, 6, 9, 12].entries()) {
        const day = new Date(lastWorkingDay(`${year}-Q${number + 1}`));
        expect([0, 6]).not.toContain(day.getUTCDay());
        expect([day.getUTCFullYear(), day.getUTCMonth() + 1]).toEqual([year, month]);
        expect(day.getUTCDate()).toBeGreaterThanOrEqual(26);
      }
  });
});
