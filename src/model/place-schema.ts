import { z } from 'zod';
import { KINDS_OF_BODY } from './kinds-of-body.ts';
import { httpsAddress } from './web-address.ts';
import { termId } from './term-id.ts';

const population = z
  .strictObject({
    value: z.int().positive().meta({ description: 'Population.' }),
    year: z.int().min(1800).max(2100).meta({ description: 'The year the number is for.' }),
    publisher: z.string().min(2).max(120).meta({ description: 'Who published the number.' }),
    url: httpsAddress.meta({ description: 'Web address of the publication.' }),
  })
  .meta({ description: 'Population, only if a source gives the number.' });

/** A place where something was done: `content/places/<id>.yaml`. */
export const placeSchema = z.strictObject({
  name: z.string().min(2).max(60).meta({ description: 'The name readers know: Leeds, Barking and Dagenham.' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'Two capital letters of ISO 3166-1, such as GB.' })
    .meta({ description: 'Country, ISO 3166-1 alpha-2.' }),
  nation: z
    .enum(['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR'])
    .optional()
    .meta({ description: 'Nation of the United Kingdom, ISO 3166-2. Leave out if the place spans nations or is elsewhere.' }),
  kind: termId(KINDS_OF_BODY).meta({ description: 'Type of organisation.' }),
  latitude: z.number().min(-90).max(90).meta({ description: 'Latitude, in degrees north.' }),
  longitude: z.number().min(-180).max(180).meta({ description: 'Longitude, in degrees east.' }),
  population: population.optional(),
});

export type PlaceData = z.infer<typeof placeSchema>;
