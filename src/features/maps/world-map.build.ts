import { createRequire } from 'node:module';
import { geoMercator, geoNaturalEarth1, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { round } from '../../shared/round.ts';

/**
 * Maps drawn at build time from Natural Earth data (public domain, from the world-atlas package). A map is an SVG path and the
 * points of places on it, in pixels of its viewBox.
 */
export interface MapPlace {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface MapFrame {
  readonly id: 'uk' | 'globe' | 'britain' | 'europe' | 'world';
  readonly width: number;
  readonly height: number;
  /** Degrees: west, south, east, north. Places outside are not on this map. */
  readonly extent: readonly [number, number, number, number];
  readonly detail: '50m' | '110m';
  /** Corners of the coast that cover less area than this are left out, in square degrees. */
  readonly leastCorner: number;
  /** Width of a flag in pixels; 0 if the map has dots. */
  readonly flagWidth: number;
}

interface PlacedFlag {
  readonly id: string;
  /** The position of the place. */
  readonly x: number;
  readonly y: number;
  /** The position of its flag: the place itself, or a free spot beside it. */
  readonly flagX: number;
  readonly flagY: number;
}

export interface DrawnMap {
  readonly frame: MapFrame;
  readonly land: string;
  readonly flags: readonly PlacedFlag[];
}

/** A part of a map that another map shows larger. */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Flags are wide enough for a pointer target of 24 px at the minimum width of the map in src/features/maps/map.css. */
export const MAP_FRAMES = {
  uk: { id: 'uk', width: 420, height: 540, extent: [-8.7, 49.8, 2.2, 58], detail: '50m', leastCorner: 0.01, flagWidth: 0 },
  globe: { id: 'globe', width: 640, height: 330, extent: [-170, -54, 180, 74], detail: '110m', leastCorner: 6, flagWidth: 0 },
  britain: { id: 'britain', width: 560, height: 700, extent: [-9.5, 49.7, 3.2, 59.2], detail: '50m', leastCorner: 0.003, flagWidth: 30 },
  europe: { id: 'europe', width: 620, height: 620, extent: [-24.5, 30.5, 37, 66.5], detail: '50m', leastCorner: 0.15, flagWidth: 34 },
  world: { id: 'world', width: 900, height: 450, extent: [-180, -56, 180, 78], detail: '110m', leastCorner: 3, flagWidth: 49 },
} as const satisfies Record<string, MapFrame>;

const FLAG_ASPECT = 50 / 63;
/** The size of a flag's pointer target relative to the flag: slightly larger on every side. */
const HIT_WIDTH = 71 / 63;
const HIT_HEIGHT = 58 / 63;
const SAMPLES = 12;

/** Draws the land of a frame and finds a spot for the flag of each place inside it, without two flags overlapping. */
export function drawMap(frame: MapFrame, places: readonly MapPlace[]): DrawnMap {
  const projection = fitProjection(frame);
  const points = places
    .filter((place) => isInside(frame, place))
    .flatMap((place) => {
      const point = projection([place.longitude, place.latitude]);
      return point ? [{ id: place.id, x: round(point[0]), y: round(point[1]) }] : [];
    });
  return { frame, land: drawLand(frame), flags: placeFlags(points, frame) };
}

export function isInside({ extent: [west, south, east, north] }: MapFrame, { latitude, longitude }: MapPlace): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** The box around another frame's extent on this frame. */
export function contentIndexOf(frame: MapFrame, { extent: [west, south, east, north] }: MapFrame): MapBox {
  const projection = fitProjection(frame);
  const steps = Array.from({ length: SAMPLES + 1 }, (_, index) => index / SAMPLES);
  const edge = steps.flatMap((step): [number, number][] => {
    const [longitude, latitude] = [west + (east - west) * step, south + (north - south) * step];
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ];
  });
  const points = edge.flatMap((position) => [projection(position)]).filter((point) => point !== null);
  const inside = (value: number, limit: number): number => round(Math.min(limit, Math.max(0, value)));
  const xs = points.map(([x]) => inside(x, frame.width));
  const ys = points.map(([, y]) => inside(y, frame.height));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: round(Math.max(...xs) - x), height: round(Math.max(...ys) - y) };
}

/** The position of a place on a map, in the map's pixels. */
export function pointOn(frame: MapFrame, { latitude, longitude }: Omit<MapPlace, 'id'>): { x: number; y: number } {
  const [x, y] = fitProjection(frame)([longitude, latitude]) ?? [0, 0];
  return { x: round(x), y: round(y) };
}

const drawn = new Map<MapFrame, string>();

/** The land of a map as an SVG path. A frame is drawn once: coasts do not change. */
export function drawLand(frame: MapFrame): string {
  const land = drawn.get(frame) ?? geoPath(fitProjection(frame)).digits(1)(readLand(frame)) ?? '';
  drawn.set(frame, land);
  return land;
}

/** Fits more points than the corners, because on a map of the world the equator is wider than the top and bottom edges. */
function fitProjection({ id, width, height, extent: [west, south, east, north] }: MapFrame): GeoProjection {
  const corners: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: [south, Math.max(south, Math.min(north, 0)), north].flatMap((latitude) => [
      [west, latitude],
      [east, latitude],
    ]),
  };
  const projection = id === 'world' || id === 'globe' ? geoNaturalEarth1() : geoMercator();
  return projection
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      corners,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

type Atlas = Topology<{ countries: GeometryCollection }>;

const presimplified = new Map<MapFrame['detail'], Atlas>();

function readLand({ detail, leastCorner }: MapFrame): GeoPermissibleObjects {
  const atlas = presimplified.get(detail) ?? presimplify(createRequire(import.meta.url)(`world-atlas/countries-${detail}.json`) as Atlas);
  presimplified.set(detail, atlas);
  const simpler = simplify(atlas, leastCorner);
  return feature(simpler, simpler.objects.countries);
}

/** Places flags from north to south. A flag that would cover another moves outwards on a spiral until it is clear. */
function placeFlags(points: readonly { id: string; x: number; y: number }[], frame: MapFrame): PlacedFlag[] {
  const placed: PlacedFlag[] = [];
  for (const point of [...points].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))) {
    const spot = spiral(point).find((candidate) => isFree(candidate, placed, points, frame)) ?? { x: point.x, y: point.y };
    placed.push({ ...point, flagX: round(spot.x), flagY: round(spot.y) });
  }
  return placed.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function spiral({ x, y }: { x: number; y: number }): { x: number; y: number }[] {
  const spots = [{ x, y }];
  for (let radius = 8; radius <= 400; radius += 6) {
    const steps = Math.ceil(radius / 2);
    for (let step = 0; step < steps; step += 1) {
      const angle = (2 * Math.PI * step) / steps - Math.PI / 2;
      spots.push({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
    }
  }
  return spots;
}

function isFree(
  spot: { x: number; y: number },
  placed: readonly PlacedFlag[],
  points: readonly { x: number; y: number }[],
  frame: MapFrame,
): boolean {
  const { flagWidth, width, height } = frame;
  const flagHeight = flagWidth * FLAG_ASPECT;
  const inside = spot.x >= 2 && spot.x + flagWidth <= width - 2 && spot.y - flagHeight >= 2 && spot.y <= height - 2;
  const clear = placed.every(
    (other) => Math.abs(other.flagX - spot.x) > flagWidth * HIT_WIDTH || Math.abs(other.flagY - spot.y) > flagWidth * HIT_HEIGHT,
  );
  const coversPoint = points.some(
    (point) => point.x > spot.x + 2 && point.x < spot.x + flagWidth && point.y > spot.y - flagHeight && point.y < spot.y - 2,
  );
  return inside && clear && !coversPoint;
}
