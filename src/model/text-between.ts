import { z } from 'zod';

const WORDS = /[\p{L}\p{N}]/u;
/** A draft may hold an ellipsis in place of a figure. */
const SIGNS = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A text that readers can see: at least one letter or digit, and spaces round it do not count towards its length. */
export const textBetween = (least: number, most: number) =>
  z
    .string()
    .trim()
    .refine((text) => (least > 1 ? WORDS : SIGNS).test(text), { error: 'This is empty, or holds nothing that can be read.', abort: true })
    .min(least)
    .max(most);
