import { MONTHS } from '../../shared/dates.ts';

/** A date as the file takes it, from one in words: `November 2022`, `8th Nov 2022`, `n.d.`. Anything else passes unchanged. */
export function readDate(typed: string): string {
  if (/^(undated|no date|n\.? ?d\.?)$/i.test(typed)) return 'undated';
  const { day, name = '', year } = (DAY_FIRST.exec(typed) ?? MONTH_FIRST.exec(typed))?.groups ?? {};
  const month = MONTHS.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase())) + 1;
  if (year === undefined || month === 0) return typed;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-');
}

const DAY_FIRST = /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?<name>\p{L}{3,})\.?,?\s+(?<year>\d{4})$/iu;
const MONTH_FIRST = /^(?<name>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/iu;

/** A number as people write it: `1,250`, `−2.2`, `£22m`, `4.75 million`. The text itself where it is no number alone. */
export function readNumber(typed: string): number | string {
  const plain = typed.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').replace('−', '-');
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  const { digits, unit = '' } = AMOUNT.exec(plain)?.groups ?? {};
  return digits === undefined ? typed : Number(`${digits}e${TIMES_TEN[unit.toLowerCase()] ?? 0}`);
}

const AMOUNT = /^[£€$]?\s?(?<digits>\d+(?:\.\d+)?)\s?(?<unit>k|m|bn|million|billion)?$/i;
/** How many noughts a unit stands for. */
const TIMES_TEN: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9, million: 6, billion: 9 };

/** What comes along when a text is copied, cannot be seen, and means nothing: soft hyphens, spaces and joiners of no width. */
export const withoutUnseen = (typed: string): string => typed.replace(/\u00AD|\u200B|\u2060|\uFEFF/g, '');
