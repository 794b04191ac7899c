import { formatDate } from './dates.ts';

/*
 * Quarters of the calendar year, written `2027-Q1`. They are shown by their months, since "Q1" begins in April for a
 * council's budget and in January elsewhere.
 */

const DAY = 24 * 60 * 60 * 1000;
const QUARTERS_AHEAD = 12;

/** The quarter of a day and the ones after it, twelve in all. `day` is a full day. */
export function nextQuarters(day: string): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: QUARTERS_AHEAD }, (_, ahead) => `${Math.floor((first + ahead) / 4)}-Q${((first + ahead) % 4) + 1}`);
}

/** A quarter by its months: `January to March 2027`. */
export function formatQuarter(quarter: string): string {
  const { year, lastMonth } = readQuarter(quarter);
  const [first = ''] = formatDate(`${year}-${lastMonth - 2}`).split(' ');
  return words.span(first, formatDate(`${year}-${lastMonth}`));
}

/**
 * The last working day of a quarter as a full day: no weekend, no Good Friday and no Easter Monday. No other yearly bank
 * holiday of the United Kingdom falls on the last weekday of a quarter.
 */
export function lastWorkingDay(quarter: string): string {
  const { year, lastMonth } = readQuarter(quarter);
  let day = Date.UTC(year, lastMonth, 0);
  while (isDayOff(day, easterOf(year))) day -= DAY;
  return new Date(day).toISOString().slice(0, 10);
}

const isDayOff = (day: number, easter: number): boolean =>
  [0, 6].includes(new Date(day).getUTCDay()) || day === easter - 2 * DAY || day === easter + DAY;

/** Easter Sunday by Gauss's rule, for 1900 to 2099. Two Easters of late April, which end no quarter, it puts a week too late. */
function easterOf(year: number): number {
  const moon = (19 * (year % 19) + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  return Date.UTC(year, 2, 22 + moon + sunday);
}

function readQuarter(quarter: string): { readonly year: number; readonly lastMonth: number } {
  const [year = '', number = ''] = quarter.split('-Q');
  return { year: Number(year), lastMonth: Number(number) * 3 };
}
