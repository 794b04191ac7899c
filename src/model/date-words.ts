const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** A date as files hold it, from one in words: `November 2022`, `8th Nov 2022`, `n.d.`. Anything else passes unchanged. */
export function readDateWords(typed: string): string {
  if (/^(?:undated|no date|n\.? ?d\.?)$/i.test(typed)) return 'undated';
  const { day, name = '', year } = (DAY_FIRST.exec(typed) ?? MONTH_FIRST.exec(typed))?.groups ?? {};
  const month = FULL.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
  if (year === undefined || month === 0 || !MONTHS.includes(name.slice(0, 3).toLowerCase())) return typed;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-');
}

const DAY_FIRST = /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?)?(?<name>\p{L}{3,9})\.?,?\s{1,3}(?<year>\d{4})$/iu;
const MONTH_FIRST = /^(?<name>\p{L}{3,9})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})$/iu;
