import { drawMap, isInside, MAP_FRAMES, contentIndexOf, type DrawnMap, type MapBox, type MapPlace } from './world-map.build.ts';

interface RegionalMap {
  readonly id: 'britain' | 'europe' | 'world';
  readonly map: DrawnMap;
  /** The part that the map before this one shows larger, and how many places lie in it. */
  readonly zoom: { readonly id: 'britain' | 'europe'; readonly box: MapBox; readonly count: number } | undefined;
}

/** Three maps, the closest first. Each place stands on the closest map that holds it. */
export function drawRegionalMaps(places: readonly MapPlace[]): readonly RegionalMap[] {
  const { britain, europe, world } = MAP_FRAMES;
  const near = places.filter((place) => isInside(britain, place));
  const middle = places.filter((place) => !isInside(britain, place) && isInside(europe, place));
  const far = places.filter((place) => !isInside(britain, place) && !isInside(europe, place));
  return [
    { id: 'britain', map: drawMap(britain, near), zoom: undefined },
    { id: 'europe', map: drawMap(europe, middle), zoom: { id: 'britain', box: contentIndexOf(europe, britain), count: near.length } },
    {
      id: 'world',
      map: drawMap(world, far),
      zoom: { id: 'europe', box: contentIndexOf(world, europe), count: near.length + middle.length },
    },
  ];
}
