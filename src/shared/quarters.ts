import { formatSpan, MONTHS } from './dates.ts';

/*
 * Quarters of the calendar year, written `2027-Q1`. They are shown by their months, since "Q1" starts in April for a
 * council's budget and in January elsewhere.
 */

const DAY = 24 * 60 * 60 * 1000;
const QUARTERS_AHEAD = 12;

/** The quarter of a day and the quarters after it, twelve in all. `day` is a full date. */
export function nextQuarters(day: string): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: QUARTERS_AHEAD }, (_, ahead) => `${Math.floor((first + ahead) / 4)}-Q${((first + ahead) % 4) + 1}`);
}

/** A quarter by its months: `January to March 2027`. Empty for anything else. */
export function formatQuarter(quarter: string): string {
  const read = readQuarter(quarter);
  if (!read) return '';
  const [first = '', , last = ''] = MONTHS.slice(read.lastMonth - 3, read.lastMonth);
  return formatSpan(first, `${last} ${read.year}`);
}

/** The last weekday of a quarter as a full date; it may be a bank holiday. Empty for anything else. */
export function lastWeekday(quarter: string): string {
  const read = readQuarter(quarter);
  if (!read) return '';
  let day = Date.UTC(read.year, read.lastMonth, 0);
  while ([0, 6].includes(new Date(day).getUTCDay())) day -= DAY;
  return new Date(day).toISOString().slice(0, 10);
}

function readQuarter(text: string): { readonly year: number; readonly lastMonth: number } | undefined {
  const [, year, number] = /^(20\d\d)-Q([1-4])$/.exec(text) ?? [];
  return year === undefined ? undefined : { year: Number(year), lastMonth: Number(number) * 3 };
}
