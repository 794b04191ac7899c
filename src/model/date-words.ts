const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** Turns a date in words into the form used in files: `November 2022`, `8th Nov 2022`, `n.d.`. Anything else is unchanged. */
export function readDateWords(typed: string): string {
  if (/^(?:undated|no date|n\.? ?d\.?)$/i.test(typed)) return 'undated';
  const { day, name = '', year } = (DAY_FIRST.exec(typed) ?? MONTH_FIRST.exec(typed))?.groups ?? {};
  const month = FULL.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
  if (year === undefined || month === 0 || !MONTHS.includes(name.slice(0, 3).toLowerCase())) return typed;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-');
}

const DAY_FIRST = /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?)?(?<name>\p{L}{3,9})\.?,?\s{1,3}(?<year>\d{4})$/iu;
const MONTH_FIRST = /^(?<name>\p{L}{3,9})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})$/iu;

export const mayBeMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** True for a text such as `2010-11`, which is a month to a computer and a financial year to many who write it. */
export const isMonthOrFinancialYear = (text: string): boolean =>
  mayBeMonth(text) && Number(text.slice(5)) === (Number(text.slice(0, 4)) + 1) % 100;
