/** The parts of a page in the order of their word positions. */
export const FIELDS = ['title', 'headline', 'summary', 'figures', 'headings', 'wrong', 'facts', 'body'] as const;
export type Field = (typeof FIELDS)[number];
/** The list of sources counts apart from the body it is in. */
export type Zone = Field | 'sources';

/** How much a word counts in each part. */
export const FIELD_WEIGHTS: Readonly<Record<Zone, number>> = {
  title: 7,
  headline: 4,
  summary: 3,
  figures: 9,
  headings: 2,
  wrong: 1.5,
  facts: 3,
  body: 1,
  sources: 0.2,
};

/** Empty positions after each part, so that no phrase spans two parts. */
export const GAP = 5;

/** Where the parts of a page start, by position. */
export interface Zones {
  readonly starts: readonly number[];
  readonly end: number;
  /** The section on what went wrong and the list of sources, both within the body: from and to. */
  readonly wrong: readonly [number, number];
  readonly sources: readonly [number, number];
}

const BASE = 36;

/** Zones as a short text: the lengths of the parts, then the two sections, in base 36. */
export function packZones(lengths: readonly number[], wrong: readonly [number, number], sources: readonly [number, number]): string {
  return [...lengths, ...wrong, ...sources].map((value) => (value === 0 ? '' : value.toString(BASE))).join('.');
}

/** Reads what `packZones` wrote. */
export function unpackZones(packed: string): Zones {
  const values = packed.split('.').map((value) => (value ? Number.parseInt(value, BASE) : 0));
  const starts: number[] = [];
  let at = 0;
  for (const length of values.slice(0, FIELDS.length)) {
    starts.push(at);
    at += length + GAP;
  }
  const body = starts.at(-1) ?? 0;
  const [wrongFrom = 0, wrongTo = 0, sourcesFrom = 0, sourcesTo = 0] = values.slice(FIELDS.length).map((value) => value + body);
  return { starts, end: at, wrong: [wrongFrom, wrongTo], sources: [sourcesFrom, sourcesTo] };
}

/** All parts that a position can be in. */
const ZONES: readonly Zone[] = [...FIELDS, 'sources'];
const SOURCES = ZONES.length - 1;

/** The weights of the parts, by number. */
export const ZONE_WEIGHTS: readonly number[] = ZONES.map((zone) => FIELD_WEIGHTS[zone]);

/** The part of the page that a position is in, by number. */
export function zoneAt({ starts, sources }: Zones, position: number): number {
  if (position >= sources[0] && position < sources[1]) return SOURCES;
  let index = starts.length - 1;
  while (index > 0 && position < (starts[index] ?? 0)) index--;
  return index;
}

/** Parts as bits of one number. */
export const zoneBits = (zones: readonly Zone[]): number => zones.reduce((bits, zone) => bits | (1 << ZONES.indexOf(zone)), 0);
