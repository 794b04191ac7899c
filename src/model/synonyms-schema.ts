import { z } from 'zod';
import { textBetween } from './text-between.ts';

/** Words that mean the same to someone who searches: an entry of `content/synonyms.yaml`. Each finds the others. */
export const synonymGroupSchema = z.strictObject({
  words: z
    .array(textBetween(2, 60).regex(/^[\p{L}\p{N}][\p{L}\p{N}' -]*$/u, { error: 'Letters, digits, spaces, hyphens and apostrophes only.' }))
    .min(2)
    .max(8)
    .meta({ description: 'The first is the one the almanac itself uses most.' }),
});
