import { expect, test } from 'vitest';
import { everyPage } from './every-page-words.en.ts';
import { ageOf } from './age.ts';

const clock = (year: number, month: number, day: number): Date => new Date(year, month - 1, day, 9, 30);

test.each([
  ['the same day', clock(2026, 11, 22), 0, 0],
  ['the next day', clock(2026, 11, 23), 1, 0],
  ['the day before a full month', clock(2026, 12, 21), 29, 0],
  ['a month', clock(2026, 12, 22), 30, 1],
  ['the day before a full year', clock(2027, 11, 21), 364, 11],
  ['a year', clock(2027, 11, 22), 365, 12],
  ['fourteen months', clock(2028, 1, 25), 429, 14],
  ['a clock that is behind', clock(2026, 11, 20), -2, -1],
])('%s', (_, now, days, months) => {
  expect(ageOf('2026-11-22', now)).toEqual({ days, months });
});

test('text that is not a date has no age', () => {
  expect(ageOf('soon', clock(2026, 11, 22))).toBeUndefined();
});

test.each([
  [{ days: 1, months: 0 }, '1 day old.'],
  [{ days: 59, months: 1 }, '59 days old.'],
  [{ days: 61, months: 2 }, '2 months old.'],
  [{ days: 364, months: 11 }, '11 months old.'],
  [{ days: 429, months: 14 }, '14 months old. There is probably a newer edition.'],
])('%j is written as “%s”', (age, text) => {
  expect(everyPage.copyAge(age)).toBe(text);
});
