/** A case study is due for a new check this many months after the last. */
const MONTHS_UNTIL_STALE = 18;

/**
 * True if the last check was more than 18 months before `asOf`. Both are days such as `2026-11-22`; `asOf` is the date of
 * the edition, taken from the content, so that the same content always gives the same answer.
 */
export function isStale(reviewed: string, asOf: string): boolean {
  return dueDate(reviewed) < asOf;
}

/** The day on which the next check is due. */
export function dueDate(reviewed: string): string {
  return addMonths(reviewed, MONTHS_UNTIL_STALE);
}

/** The same day of a later month, or that month's last day if it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}
