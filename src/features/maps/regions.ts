import type { CaseStudy, Place } from '../../model/case-study.ts';
import { regionUrl } from '../../shared/urls.ts';
import { regionWords } from './words.en.ts';

/** A part of the map that has its own dot. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly map: 'uk' | 'world';
}

/** Parts of the United Kingdom and Ireland, each with towns: a place belongs to the region of the nearest town. */
const UK_REGIONS = [
  { id: 'scotland', map: 'uk', towns: [] },
  { id: 'northern-ireland', map: 'uk', towns: [] },
  { id: 'wales', map: 'uk', towns: [] },
  { id: 'ireland', map: 'uk', towns: [] },
  {
    id: 'north-east',
    map: 'uk',
    towns: [
      [55.41, -1.71],
      [54.97, -1.61],
      [54.78, -1.58],
      [54.57, -1.23],
      [54.62, -1.07],
    ],
  },
  {
    id: 'north-west',
    map: 'uk',
    towns: [
      [54.89, -2.93],
      [54.6, -3.4],
      [54.05, -2.8],
      [53.76, -2.7],
      [53.48, -2.24],
      [53.41, -2.98],
      [53.19, -2.89],
      [53.62, -2.15],
    ],
  },
  {
    id: 'yorkshire',
    map: 'uk',
    towns: [
      [53.96, -1.08],
      [54.28, -0.4],
      [54.34, -1.43],
      [53.8, -1.55],
      [53.65, -1.78],
      [53.38, -1.47],
      [53.74, -0.33],
      [53.59, -0.65],
    ],
  },
  {
    id: 'east-midlands',
    map: 'uk',
    towns: [
      [52.95, -1.15],
      [52.92, -1.48],
      [53.23, -1.42],
      [52.64, -1.13],
      [53.23, -0.54],
      [52.24, -0.9],
      [52.98, -0.02],
    ],
  },
  {
    id: 'west-midlands',
    map: 'uk',
    towns: [
      [52.48, -1.9],
      [52.41, -1.51],
      [52.28, -1.58],
      [52.81, -2.12],
      [52.71, -2.75],
      [52.06, -2.72],
      [52.19, -2.22],
    ],
  },
  {
    id: 'east-of-england',
    map: 'uk',
    towns: [
      [52.63, 1.3],
      [52.06, 1.16],
      [52.2, 0.12],
      [52.57, -0.24],
      [52.14, -0.47],
      [51.8, -0.08],
      [51.74, 0.47],
      [51.88, -0.42],
    ],
  },
  {
    id: 'london',
    map: 'uk',
    towns: [
      [51.51, -0.13],
      [51.55, 0.1],
      [51.6, -0.15],
      [51.54, -0.37],
      [51.4, -0.15],
      [51.46, -0.32],
      [51.42, 0.05],
    ],
  },
  {
    id: 'south-east',
    map: 'uk',
    towns: [
      [51.28, 0.52],
      [51.13, 1.31],
      [50.83, -0.13],
      [50.84, -0.78],
      [51.24, -0.57],
      [50.91, -1.4],
      [51.06, -1.31],
      [51.45, -0.97],
      [51.75, -1.26],
      [51.81, -0.81],
      [52.04, -0.76],
      [50.69, -1.3],
      [51.4, -1.32],
    ],
  },
  {
    id: 'south-west',
    map: 'uk',
    towns: [
      [51.45, -2.59],
      [51.86, -2.24],
      [51.56, -1.78],
      [51.07, -1.8],
      [50.72, -1.88],
      [50.72, -2.44],
      [51.02, -3.1],
      [50.72, -3.53],
      [50.37, -4.14],
      [50.26, -5.05],
    ],
  },
] as const;

/** Parts of the rest of the world as boxes: west, south, east, north. A place belongs to the first box that contains it. */
const WORLD_REGIONS = [
  { id: 'north-america', map: 'world', boxes: [[-170, 14, -50, 84]] },
  { id: 'south-america', map: 'world', boxes: [[-93, -57, -30, 14]] },
  {
    id: 'africa',
    map: 'world',
    boxes: [
      [-26, -36, 0, 36],
      [0, -36, 11.5, 37.6],
      [11.5, -36, 33, 33.5],
      [33, -36, 52, 12],
    ],
  },
  { id: 'middle-east', map: 'world', boxes: [[33, 12, 62, 38]] },
  { id: 'europe', map: 'world', boxes: [[-32, 33, 45, 82]] },
  { id: 'australasia', map: 'world', boxes: [[110, -50, 180, -10]] },
  { id: 'asia', map: 'world', boxes: [[45, -11, 180, 82]] },
  { id: 'pacific', map: 'world', boxes: [[-180, -90, 180, 90]] },
] as const;

/** Whole countries without a single location: they are counted and listed, but have no dot. */
const WHOLE_COUNTRIES: readonly string[] = ['england', 'united-kingdom'];
const UK_WIDE = { id: 'uk-wide', map: 'uk' } as const;

type RegionId = (typeof UK_REGIONS)[number]['id'] | (typeof WORLD_REGIONS)[number]['id'] | typeof UK_WIDE.id;

const toRegion = ({ id, map }: { readonly id: RegionId; readonly map: Region['map'] }): Region => ({ id, map, name: regionWords[id] });

/** The region of a place. England as a whole and the United Kingdom as a whole are in a region without a dot. */
export function findRegion({ name, country, latitude, longitude }: Pick<Place, 'name' | 'country' | 'latitude' | 'longitude'>): Region {
  if (name === country.name && WHOLE_COUNTRIES.includes(country.id)) return toRegion(UK_WIDE);
  const ofCountry = UK_REGIONS.find(({ id }) => id === country.id);
  if (ofCountry) return toRegion(ofCountry);
  if (country.id === 'england') return findNearest(latitude, longitude);
  if (country.id === 'united-kingdom') return toRegion(UK_WIDE);
  const contains = ([west, south, east, north]: readonly [number, number, number, number]): boolean =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  const found = WORLD_REGIONS.find(({ boxes }) => boxes.some(contains));
  if (!found) throw new Error(`No region contains ${latitude}, ${longitude}.`);
  return toRegion(found);
}

function findNearest(latitude: number, longitude: number): Region {
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  const distance = ([north, east]: readonly [number, number]): number => Math.hypot(north - latitude, (east - longitude) * squeeze);
  const nearness = (region: (typeof UK_REGIONS)[number]): number => Math.min(...region.towns.map((town) => distance(town)));
  return toRegion(UK_REGIONS.reduce((best, region) => (nearness(region) < nearness(best) ? region : best)));
}

/** A region with its case studies and the middle of their places. */
export interface RegionCases extends Region {
  readonly url: string;
  readonly studies: readonly CaseStudy[];
  readonly latitude: number;
  readonly longitude: number;
}

/** Every region with case studies, in the order of the tables. A case study belongs to the region of its main place. */
export function groupByRegion(studies: readonly CaseStudy[]): RegionCases[] {
  const groups = new Map<string, { region: Region; members: CaseStudy[] }>();
  for (const study of studies) {
    const region = findRegion(study.mainPlace);
    const group = groups.get(region.id) ?? { region, members: [] };
    group.members.push(study);
    groups.set(region.id, group);
  }
  const rank = (id: string): number => ORDER.indexOf(id);
  return [...groups.values()]
    .sort((a, b) => rank(a.region.id) - rank(b.region.id))
    .map(({ region: { id, name, map }, members }) => ({ id, name, map, url: regionUrl(id), studies: members, ...findMiddle(members) }));
}

const ORDER: readonly string[] = [...UK_REGIONS.map(({ id }) => id), 'uk-wide', ...WORLD_REGIONS.map(({ id }) => id)];

/** Each place counts once, however many case studies it has. */
function findMiddle(studies: readonly CaseStudy[]): { latitude: number; longitude: number } {
  const places = [...new Map(studies.map(({ mainPlace }) => [mainPlace.id, mainPlace])).values()];
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { latitude: mean(places.map(({ latitude }) => latitude)), longitude: mean(places.map(({ longitude }) => longitude)) };
}
