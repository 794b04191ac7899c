import { z } from 'zod';

const WORDS = /[\p{L}\p{N}]/u;
/** A draft may contain an ellipsis instead of a figure. */
const SIGNS = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A text that readers can see, with at least one letter or digit. Spaces around it do not count towards its length. */
export const textBetween = (least: number, most: number) =>
  z
    .string()
    .trim()
    .refine((text) => (least > 1 ? WORDS : SIGNS).test(text), { error: 'This is empty, or has no readable text.', abort: true })
    .min(least)
    .max(most);
