import { z } from 'zod';

/** A year, a month or a day, as far as it is known: `2020`, `2020-03` or `2020-03-23`. */
const PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const PATTERN_OR_UNDATED = new RegExp(`${PATTERN.source}|^undated$`);

const isRealDay = (text: string): boolean => {
  const day = text.length === 10 ? text : `${text}${text.length === 4 ? '-01-01' : '-01'}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** YAML readers turn an unquoted `2020` into a number and some turn `2020-03-23` into a Date: both are read as text. */
const asText = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return value;
};

/** In a JSON Schema a date may be a number too: an unquoted year is one, until `asText` has read it. */
const TEXT_OR_NUMBER = { type: ['string', 'integer'] };

/** A date as precise as its source: year, month or day. */
export const dateText = z
  .preprocess(
    asText,
    z
      .string()
      .regex(PATTERN, { error: 'Enter a date, for example 2020, 2020-03 or 2020-03-23.', abort: true })
      .refine(isRealDay, { error: 'That date does not exist.' }),
  )
  .meta(TEXT_OR_NUMBER);

/** A full day: `2026-11-22`. */
export const dayText = z.preprocess(
  asText,
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Enter a full date, for example 2026-11-22.', abort: true })
    .refine(isRealDay, { error: 'That date does not exist.' }),
);

/** Like `dateText`, or the word `undated` if a source has no date. */
export const dateTextOrUndated = z
  .preprocess(asText, z.string().regex(PATTERN_OR_UNDATED, { error: 'Enter a date, for example 2020, 2020-03 or 2020-03-23, or the word undated.' }))
  .meta({ ...TEXT_OR_NUMBER, description: 'A year, a month or a day: 2020, 2020-03 or 2020-03-23; undated if the source has no date.' });
