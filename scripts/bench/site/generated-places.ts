import { makeChance, type Chance } from '../search/chance.ts';
import { makeNames } from '../search/invented-names.ts';

/** A place as in its file. */
export interface GeneratedPlace {
  readonly id: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const BRITISH = 'district district district unitary unitary county london-borough metropolitan-borough city'.split(' ');
const NATIONS = ['GB-ENG', 'GB-ENG', 'GB-ENG', 'GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR'];
const ELSEWHERE = ['municipality', 'city', 'region'];
/** Countries, and a point inside each. */
const COUNTRIES = [
  ...[['NL', 52, 5] as const, ['DE', 51, 10] as const, ['FR', 47, 2.5] as const, ['ES', 40, -4] as const, ['IT', 43, 12] as const],
  ...[['SE', 60, 16] as const, ['FI', 62, 26] as const, ['US', 39, -95] as const, ['CA', 52, -100] as const, ['AU', -25, 134] as const],
  ...[['BR', -12, -50] as const, ['PL', 52, 19] as const, ['ZA', -29, 25] as const],
];
const MAINLAND = ['GB', 52.6, -1.6] as const;
const SHARE_BRITISH = 0.7;
const SHARE_COUNTED = 0.35;

/** About as many places as a real almanac with this many case studies would have: 51 for 59, 397 for 2,568. */
export const placesFor = (studies: number): number => Math.round(6.7 * studies ** 0.52);

/** Returns a function that gives one invented place after another. */
export function makePlaces(seed: number): () => GeneratedPlace {
  const chance = makeChance(seed);
  const invent = makeNames(chance);
  return () => {
    const name = invent();
    const isBritish = chance.share() < SHARE_BRITISH;
    const [country, latitude, longitude] = isBritish ? MAINLAND : chance.pick(COUNTRIES);
    const data = {
      ...{ name, country, ...(isBritish ? { nation: chance.pick(NATIONS) } : {}), kind: chance.pick(isBritish ? BRITISH : ELSEWHERE) },
      latitude: near(latitude, chance),
      longitude: near(longitude, chance),
      ...(chance.share() < SHARE_COUNTED ? { population: populationOf(name, chance) } : {}),
    };
    return { id: `g-${name.toLowerCase()}`, name, data };
  };
}

const near = (degrees: number, { share }: Chance): number => Number((degrees + (share() - 0.5) * 1.6).toFixed(3));

const populationOf = (name: string, { below }: Chance) => ({
  value: 20_000 + below(880_000),
  year: 2011 + below(13),
  publisher: `${name} statistics`,
  url: `https://www.${name.toLowerCase()}-council.org/population`,
});
