import { z } from 'zod';
import { textBetween } from './text-between.ts';
import { KINDS_OF_BODY } from './kinds-of-body.ts';
import { isCountry, mayBeIn } from './countries.ts';
import { dayText } from './date-text.ts';
import { httpsAddress } from './web-address.ts';
import { termId } from './term-id.ts';

import { readNumberWords } from './number-words.ts';

/** More residents than any country has. */
const MOST_RESIDENTS = 2e9;

const population = z
  .strictObject({
    value: z
      .preprocess((value) => (typeof value === 'string' ? readNumberWords(value) : value), z.int().positive().max(MOST_RESIDENTS))
      .meta({ type: ['integer', 'string'], description: 'Population.' }),
    year: z.int().min(1800).max(2100).meta({ description: 'The year the number is for.' }),
    publisher: textBetween(2, 120).meta({ description: 'Who published the number.' }),
    url: httpsAddress.meta({ description: 'Web address of the publication.' }),
  })
  .meta({ description: 'Population, only if a source gives the number.' });

const members = z
  .array(
    z.strictObject({
      kind: termId(KINDS_OF_BODY).meta({ description: 'Type of organisation of these members.' }),
      count: z
        .int()
        .min(1)
        .max(10_000)
        .optional()
        .meta({ description: 'How many members are of this type, only if a source gives the number.' }),
    }),
  )
  .min(1)
  .max(6)
  .meta({ description: 'For a partnership or an authority of several councils: its members by type.' });

const ends = z
  .strictObject({
    status: z.enum(['ended', 'expected']).meta({ description: 'ended: the council is gone. expected: a reorganisation is to end it.' }),
    date: dayText.meta({ description: 'Its last day.' }),
    publisher: textBetween(2, 120).meta({ description: 'Who says so.' }),
    url: httpsAddress.meta({ description: 'Where.' }),
  })
  .meta({ description: 'The end of the council by reorganisation, only if a source gives a date.' });

/** A place where something was done: `content/places/<id>.yaml`. */
export const placeSchema = z
  .strictObject({
    name: textBetween(2, 60).meta({ description: 'The name readers know: Leeds, Barking and Dagenham.' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'Two capital letters of ISO 3166-1, such as GB.', abort: true })
      .refine(isCountry, { error: 'No country has this code. Use the two letters of ISO 3166-1, such as GB.' })
      .meta({ description: 'Country, ISO 3166-1 alpha-2.' }),
    nation: z
      .enum(['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR'])
      .optional()
      .meta({ description: 'Nation of the United Kingdom, ISO 3166-2. Leave out if the place spans nations or is elsewhere.' }),
    kind: termId(KINDS_OF_BODY).meta({ description: 'Type of organisation.' }),
    latitude: z.number().min(-90).max(90).meta({ description: 'Latitude, in degrees north.' }),
    longitude: z.number().min(-180).max(180).meta({ description: 'Longitude, in degrees east.' }),
    population: population.optional(),
    members: members.optional(),
    ends: ends.optional(),
  })
  .superRefine(({ country, nation, latitude, longitude }, context) => {
    if (nation !== undefined && country !== 'GB') {
      const params = { suggestion: 'Leave out nation, or write country: GB.' };
      context.addIssue({
        code: 'custom',
        path: ['nation'],
        message: `${nation} is a nation of GB, and the country is ${country}.`,
        params,
      });
    }
    if (mayBeIn(country, latitude, longitude)) return;
    const isSwapped = mayBeIn(country, longitude, latitude);
    const params = {
      suggestion: isSwapped
        ? `They seem to be swapped: latitude: ${longitude}, longitude: ${latitude}.`
        : 'Latitude is the degrees north, longitude the degrees east; west and south have a minus.',
    };
    const message = `${latitude} north and ${longitude} east are outside ${country}.`;
    context.addIssue({ code: 'custom', path: ['latitude'], message, params });
  });

export type PlaceData = z.infer<typeof placeSchema>;
