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

const BODY = FIELDS.indexOf('body');

/** The parts of a page by their words. */
export interface PageZones {
  /** How many words each part before the body has. */
  readonly lengths: readonly number[];
  /** The list of sources and the section on what went wrong, in words of the body: from and to. */
  readonly sources: Section;
  readonly wrong: Section;
}

export type Section = readonly [from: number, to: number];

/** Where the parts of a page start, by position. */
export interface Zones {
  readonly starts: readonly number[];
  readonly sources: Section;
}

/** Takes the lengths of the parts before the body, then the first word of the sources and the first after them. */
export function makeZones(numbers: readonly number[]): Zones {
  const starts = [0];
  for (const length of numbers.slice(0, BODY)) starts.push((starts.at(-1) ?? 0) + length + GAP);
  const body = starts[BODY] ?? 0;
  return { starts, sources: [body + (numbers[BODY] ?? 0), body + (numbers[BODY + 1] ?? 0)] };
}

/** The first position of the body. */
export const bodyOf = ({ starts }: Zones): number => starts[BODY] ?? 0;

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
