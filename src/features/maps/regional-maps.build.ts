import type { CaseStudy } from '../../model/case-study.ts';
import { drawMap, isInside, MAP_FRAMES, contentIndexOf, type DrawnMap, type MapBox, type MapPlace } from './world-map.build.ts';

/** The maximum number of flags on a map: readers could not distinguish more. */
const MOST_FLAGS = 60;

interface RegionalMap {
  readonly id: 'britain' | 'europe' | 'world';
  readonly map: DrawnMap;
  /** The part that the previous map shows larger, and its number of places. */
  readonly zoom: { readonly id: 'britain' | 'europe'; readonly box: MapBox; readonly count: number } | undefined;
}

type Evidence = Pick<CaseStudy, 'places' | 'evidence'>;

/** Three maps, the closest first. Each place is on the closest map that includes it, those with the strongest evidence first. */
export function drawRegionalMaps(places: readonly MapPlace[], studies: readonly Evidence[]): readonly RegionalMap[] {
  const { britain, europe, world } = MAP_FRAMES;
  const near = places.filter((place) => isInside(britain, place));
  const middle = places.filter((place) => !isInside(britain, place) && isInside(europe, place));
  const far = places.filter((place) => !isInside(britain, place) && !isInside(europe, place));
  const shown = (all: readonly MapPlace[]): MapPlace[] => choosePlaces(all, studies);
  return [
    { id: 'britain', map: drawMap(britain, shown(near)), zoom: undefined },
    {
      id: 'europe',
      map: drawMap(europe, shown(middle)),
      zoom: { id: 'britain', box: contentIndexOf(europe, britain), count: near.length },
    },
    {
      id: 'world',
      map: drawMap(world, shown(far)),
      zoom: { id: 'europe', box: contentIndexOf(world, europe), count: near.length + middle.length },
    },
  ];
}

/** As many places as a map can show, those with the strongest evidence first. If all fit, their order does not change. */
function choosePlaces(places: readonly MapPlace[], studies: readonly Evidence[]): MapPlace[] {
  if (places.length <= MOST_FLAGS) return [...places];
  const best = new Map<string, number>();
  for (const { places: here, evidence } of studies) for (const { id } of here) best.set(id, Math.max(best.get(id) ?? 0, evidence.grade));
  return [...places].sort((a, b) => (best.get(b.id) ?? 0) - (best.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1)).slice(0, MOST_FLAGS);
}
