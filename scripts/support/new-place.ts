import { existsSync } from 'node:fs';
import { askFields } from '../../src/content/interview.ts';
import { placeSchema, type PlaceData } from '../../src/model/place-schema.ts';
import { Stopped, type Asker } from './ask.ts';
import { listPlaces } from './generated.ts';

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const placeFile = (id: string): string => `content/places/${id}.yaml`;

/**
 * The places among `ids` that have no file yet, each with what its file shall hold: as the author answers, or as `told` in
 * arguments where nobody is asked. Throws Stopped where a place is not wanted or not told.
 */
export async function collectNewPlaces(
  ids: readonly string[],
  told: Readonly<Record<string, string>>,
  asker: Asker | undefined,
): Promise<Map<string, PlaceData>> {
  const made = new Map<string, PlaceData>();
  for (const id of ids.filter((name) => !existsSync(placeFile(name)))) {
    if (!SLUG.test(id)) throw new Stopped(`"${id}" cannot be the name of a place: small letters, digits and single hyphens only.`);
    console.log(`\nThere is no place "${id}" yet.${sayAlike(id)}`);
    made.set(id, asker ? await askForPlace(asker) : readPlace(id, told));
  }
  return made;
}

async function askForPlace(asker: Asker): Promise<PlaceData> {
  if ((await asker.ask('Make it now? yes or no', 'yes')) !== 'yes')
    throw new Stopped('Nothing was written. Begin again with the name of a place that is there.');
  return placeSchema.parse(await asker.hold(askFields(placeSchema, {}, { leftOut: ['population'], whole: true })));
}

function readPlace(id: string, told: Readonly<Record<string, string>>): PlaceData {
  const numbers = Object.entries(told).map(([name, value]) => [name, name.endsWith('itude') ? Number.parseFloat(value) : value]);
  const parsed = placeSchema.safeParse(Object.fromEntries(numbers));
  if (parsed.success) return parsed.data;
  const wanted = [...new Set(parsed.error.issues.map(({ path }) => `--place-${String(path[0])}`))];
  throw new Stopped(`Tell what it is: ${wanted.join(' ')}. Or add ${placeFile(id)} first. Nothing was written.`);
}

function sayAlike(id: string): string {
  const alike = listPlaces('.').filter((place) => place.startsWith(id.slice(0, 3)));
  return alike.length > 0 ? ` There are: ${alike.join(', ')}.` : '';
}
