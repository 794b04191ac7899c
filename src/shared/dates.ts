import { LOCALE, t } from './t.ts';

const formatWith = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options });
const MONTH = formatWith({ month: 'long', year: 'numeric' });
const DAY = formatWith({ day: 'numeric', month: 'long', year: 'numeric' });

/** The names of the months in the order of the year. */
export const MONTHS = Array.from({ length: 12 }, (_, month) => formatWith({ month: 'long' }).format(Date.UTC(2020, month)));

const words = /* @__PURE__ */ t({
  noDate: 'no date',
  span: (start: string, end: string) => `${start} to ${end}`,
  since: (start: string) => `since ${start}`,
  from: (start: string) => `from ${start}`,
} as const);

/**
 * A date as a reader writes it: `2020`, `March 2020`, `23 March 2020`, `no date`; `2020–21` for a financial year. Other texts are
 * unchanged.
 */
export function formatDate(text: string): string {
  if (text === 'undated') return words.noDate;
  if (/^\d{4}\/\d{2}$/.test(text)) return text.replace('/', '–');
  const time = /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? text : (text.length > 7 ? DAY : MONTH).format(time);
}

/** Two dates that are already in words, as a span: `January to March 2027`. */
export const formatSpan = (start: string, end: string): string => words.span(start, end);

export interface Period {
  readonly start: string;
  readonly end?: string | undefined;
}

/** A period as a reader writes it: `2018 to 2023`, `since May 2020` while it runs, `from May 2020` if no end is known. */
export function formatPeriod({ start, end }: Period, isRunning: boolean): string {
  if (end) return end === start ? formatDate(start) : formatSpan(formatDate(start), formatDate(end));
  return (isRunning ? words.since : words.from)(formatDate(start));
}

/** The same in years only, for lists: `2018–2023`, `since 2018`. */
export function formatYears({ start, end }: Period, isRunning: boolean): string {
  const [first, last] = [start.slice(0, 4), end?.slice(0, 4)];
  if (last) return last === first ? first : `${first}–${last}`;
  return isRunning ? words.since(first) : first;
}
