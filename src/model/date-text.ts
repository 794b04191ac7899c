import { z } from 'zod';
import { isMonthOrFinancialYear, mayBeMonth, readDateWords } from './date-words.ts';

/**
 * A date is a year, a month or a day, as precise as it is known: `2020`, `2020-03` or `2020-03-23`; or a financial year of the
 * United Kingdom, written `2020-21` or `2020/21` and saved as `2020/21`.
 */
const PATTERN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|\/\d{2})?$/;
const PATTERN_OR_UNDATED = new RegExp(`${PATTERN.source}|^undated$`);
const FINANCIAL_YEAR = /^(\d{4})([-–/])(?:\d{2})?(\d{2})$/;
const FORMS = '2020, 2020-03, 2020-03-23, or 2020-21 for a financial year';

const isRealDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}/.test(text)) return true;
  const day = text.length === 10 ? text : `${text}-01`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** YAML readers turn an unquoted `2020` into a number and some turn `2020-03-23` into a Date: both are read as text. */
const asText = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value.trim() : value;
};

/** A date in words, or a financial year, in the form in which it is saved. A text that could be a month is unchanged. */
const asDate = (value: unknown): unknown => {
  const text = asText(value);
  if (typeof text !== 'string') return text;
  const [, year = '', sign, next] = FINANCIAL_YEAR.exec(text) ?? [];
  if (next === undefined || Number(next) !== (Number(year) + 1) % 100) return readDateWords(text);
  return sign === '-' && text.length === 7 && mayBeMonth(text) ? text : `${year}/${next}`;
};

/** Refuses a text that could be a month or a financial year. The text is as the author wrote it. */
function refuseDoubtful(value: unknown, context: z.RefinementCtx): unknown {
  const text = asText(value);
  if (typeof text !== 'string' || !isMonthOrFinancialYear(text)) return value;
  const [year = '', month = ''] = text.split('-');
  const name = new Date(`${text}-01T00:00:00Z`).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  context.addIssue({
    code: 'custom',
    message: `"${text}" can be ${name} ${year} or the financial year ${year} to ${Number(year) + 1}.`,
    params: { suggestion: `Write ${year}/${month} for the financial year, or ${name} ${year} for the month.` },
    input: value,
  });
  return z.NEVER;
}

/** The pattern for code editors: a date in figures, a financial year or a date in words. */
const PATTERN_AS_WRITTEN = '^\\d{4}(?:[-/]\\d{2}(?:-\\d{2}|\\d{2})?)?$|^(?:\\d{1,2} )?[A-Z][a-z]{2,8} \\d{4}$';

/** In a JSON Schema a date may also be a number: an unquoted year is one until `asText` has read it. */
const TEXT_OR_NUMBER = { type: ['string', 'integer'], pattern: PATTERN_AS_WRITTEN };

const dateOf = (pattern: RegExp, error: string) =>
  z.preprocess(
    (value, context) => asDate(refuseDoubtful(value, context)),
    z.string().regex(pattern, { error, abort: true }).refine(isRealDay, { error: 'That date does not exist.' }),
  );

/** A date as precise as its source: year, month, day or financial year. */
export const dateText = dateOf(PATTERN, `Enter a date, for example ${FORMS}.`).meta(TEXT_OR_NUMBER);

/** A full day: `2026-11-22`. */
export const dayText = z.preprocess(
  (value) => {
    const text = asText(value);
    return typeof text === 'string' ? readDateWords(text) : text;
  },
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Enter a full date, for example 2026-11-22.', abort: true })
    .refine(isRealDay, { error: 'That date does not exist.' }),
);

/** Like `dateText`, or the word `undated` if a source has no date. */
export const dateTextOrUndated = dateOf(PATTERN_OR_UNDATED, `Enter a date, for example ${FORMS}, or the word undated.`).meta({
  ...TEXT_OR_NUMBER,
  pattern: `${PATTERN_AS_WRITTEN}|^undated$`,
  description: `A year, a month, a day or a financial year: ${FORMS}; undated if the source has no date.`,
});
