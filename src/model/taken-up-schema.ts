import { z } from 'zod';
import { isCountry } from './countries.ts';
import { dateTextOrUndated } from './date-text.ts';
import { slug } from './slug.ts';
import { textBetween } from './text-between.ts';
import { httpsAddress } from './web-address.ts';

/** An organisation outside the almanac that adopted what a case study is about: an entry of `content/taken-up.yaml`. */
export const takenUpSchema = z.strictObject({
  study: slug.meta({ description: 'The file name of the case study without its extension.' }),
  organisation: textBetween(2, 120).meta({ description: 'Who adopted it.' }),
  country: z
    .string()
    .refine(isCountry, { error: 'No country has this code. Use the two letters of ISO 3166-1, such as GB.' })
    .meta({ description: 'Its country, ISO 3166-1 alpha-2.' }),
  what: textBetween(20, 240).meta({ description: 'What it adopted, in a sentence or two. Only what the source says.' }),
  when: dateTextOrUndated,
  publisher: textBetween(2, 120).meta({ description: 'Who says so.' }),
  url: httpsAddress.meta({ description: 'Where.' }),
});

export type TakenUpData = z.infer<typeof takenUpSchema>;
