/** The first day that a date can mean: `2020` is 2020-01-01, the financial year `2020/21` is 2020-04-01. */
export function firstDay(date: string): string {
  if (date.includes('/')) return `${date.slice(0, 4)}-04-01`;
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a date can mean: `2020-02` is 2020-02-29, the financial year `2020/21` is 2021-03-31. */
export function lastDay(date: string): string {
  if (date.includes('/')) return `${Number(date.slice(0, 4)) + 1}-03-31`;
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
