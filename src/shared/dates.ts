import { LOCALE, t } from './t.ts';

const words = /* @__PURE__ */ t({
  noDate: 'no date',
  span: (start: string, end: string) => `${start} to ${end}`,
  since: (start: string) => `since ${start}`,
  from: (start: string) => `from ${start}`,
} as const);

const MONTH_NAMES = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });

/** The months in the order of the year, in the language of the build. */
export const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, month) => MONTH_NAMES.format(Date.UTC(2000, month)));

/**
 * A date as a reader writes it: `2020`, `March 2020`, `23 March 2020`, `no date`; `2020–21` for a financial year. Other words pass
 * unchanged.
 */
export function formatDate(text: string): string {
  if (text === 'undated') return words.noDate;
  if (/^\d{4}\/\d{2}$/.test(text)) return text.replace('/', '–');
  const [year, month, day] = text.split('-');
  const monthName = month ? MONTHS[Number(month) - 1] : undefined;
  if (!year || !monthName) return text;
  return day ? `${Number(day)} ${monthName} ${year}` : `${monthName} ${year}`;
}

export interface Period {
  readonly start: string;
  readonly end?: string | undefined;
}

/** A period as a reader writes it: `2018 to 2023`, `since May 2020` while it runs, `from May 2020` where no end is known. */
export function formatPeriod({ start, end }: Period, isRunning: boolean): string {
  if (end) return end === start ? formatDate(start) : words.span(formatDate(start), formatDate(end));
  return (isRunning ? words.since : words.from)(formatDate(start));
}

/** The same in years alone, for lists: `2018–2023`, `since 2018`. */
export function formatYears({ start, end }: Period, isRunning: boolean): string {
  const [first, last] = [start.slice(0, 4), end?.slice(0, 4)];
  if (last) return last === first ? first : `${first}–${last}`;
  return isRunning ? words.since(first) : first;
}
