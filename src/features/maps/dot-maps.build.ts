import { placeDots, type Box, type PlacedDot } from './place-dots.ts';
import type { RegionCases } from './regions.ts';
import { contentIndexOf, drawLand, MAP_FRAMES, pointOn, type MapFrame } from './world-map.build.ts';

/** A dot on the home map: a region, its number of case studies and its link. */
interface RegionDot extends PlacedDot {
  readonly name: string;
  readonly url: string;
  readonly count: number;
}

export interface RegionMap {
  readonly id: 'uk' | 'globe';
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly dots: readonly RegionDot[];
  /** The part that the other map shows larger. */
  readonly inset: Box | undefined;
}

/**
 * Dots are at least 24 px wide on a phone 320 px wide. Names are 15 px high on a phone 390 px wide. On wider screens map.css
 * makes both smaller.
 */
const DOTS = {
  uk: { radius: [15.4, 24], fontSize: 17.5 },
  globe: { radius: [25.2, 34], fontSize: 27 },
} as const;

/** The map of the world, and the map of the United Kingdom and Ireland, which has a frame on the first. */
export function drawRegionMaps(regions: readonly RegionCases[]): { readonly globe: RegionMap; readonly uk: RegionMap } {
  const { globe, uk } = MAP_FRAMES;
  const inset = contentIndexOf(globe, uk);
  return {
    globe: drawRegionMap(
      globe,
      regions.filter(({ map }) => map === 'world'),
      inset,
    ),
    uk: drawRegionMap(
      uk,
      regions.filter(({ map, id }) => map === 'uk' && id !== 'uk-wide'),
      undefined,
    ),
  };
}

function drawRegionMap(frame: MapFrame & { id: 'uk' | 'globe' }, regions: readonly RegionCases[], inset: Box | undefined): RegionMap {
  const { id, width, height } = frame;
  const dots = regions.map((region) => ({ id: region.id, name: region.name, count: region.studies.length, ...pointOn(frame, region) }));
  const placed = placeDots(dots, { width, height, ...DOTS[id], ...(inset && { taken: [inset] }) });
  return {
    ...{ id, width, height, inset },
    land: drawLand(frame),
    dots: placed.flatMap((dot) =>
      regions.filter((region) => region.id === dot.id).map(({ name, url, studies }) => ({ ...dot, name, url, count: studies.length })),
    ),
  };
}
