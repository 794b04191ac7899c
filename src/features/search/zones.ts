/** The parts of a page in the order of their word positions; the body comes last. */
export const FIELDS = ['title', 'headline', 'summary', 'figures', 'headings', 'wrong', 'facts', 'body'] as const;
export type Field = (typeof FIELDS)[number];
/** The list of sources is in the body but counts separately. */
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

/** All parts that a position can be in. */
const ZONES: readonly Zone[] = [...FIELDS, 'sources'];
const BODY = ZONES.indexOf('body');

/** The weights of the parts, by number. */
export const ZONE_WEIGHTS: readonly number[] = ZONES.map((zone) => FIELD_WEIGHTS[zone]);

/**
 * The first position of each part, by number. It is the same on every page: positions are moved when the index is made, so that a search
 * needs no table of where the parts of each page start.
 */
export type Starts = readonly number[];

/** A section of the body, as word positions. */
export type Section = readonly [from: number, to: number];

/** The first position of the body. */
export const bodyOf = (starts: Starts): number => starts[BODY] ?? 0;

/** The part of the page that a position is in, by number. */
export function zoneAt(starts: Starts, position: number): number {
  let index = starts.length - 1;
  while (index > 0 && position < (starts[index] ?? 0)) index--;
  return index;
}

/** Parts as bits of one number. */
export const zoneBits = (zones: readonly Zone[]): number => zones.reduce((bits, zone) => bits | (1 << ZONES.indexOf(zone)), 0);
