/** The time since a date: whole days and whole calendar months. */
export interface Age {
  readonly days: number;
  readonly months: number;
}

/** The age of an ISO date at `now`; undefined if the text is not a date. A future date has an age below zero. */
export function ageOf(date: string, now: Date): Age | undefined {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  const then = Date.UTC(year, month - 1, day);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  if (Number.isNaN(then)) return undefined;
  const months = (now.getFullYear() - year) * 12 + now.getMonth() - (month - 1) - (now.getDate() < day ? 1 : 0);
  return { days: Math.round((today - then) / 86_400_000), months };
}
