import type { Alternative, SlotWord } from './plan-query.ts';
import type { WordHits } from './word-hits.ts';

/** A position of an alternative on a page, and how much it counts there. */
export interface Place {
  readonly position: number;
  readonly weight: number;
}

/** The positions of an alternative on each page, in order. */
export type Places = ReadonlyMap<number, readonly Place[]>;

/** The words of a phrase still belong together if they are this many words apart. */
const NEAR = 3;
const NEAR_WEIGHT = 0.35;

/** Finds an alternative. Its words must be next to each other; `isNear` also accepts words that are a few apart, with less weight. */
export function placesOf({ slots }: Alternative, read: (word: string) => WordHits, isNear: boolean): Places {
  const used = slots.flatMap((slot, offset) => (slot ? [{ places: mergeSlot(slot, read), offset }] : []));
  const [{ places: first } = { places: new Map<number, Place[]>() }] = used;
  if (used.length === 1) return first;
  return new Map(
    [...first].flatMap(([page, starts]) => {
      const others = used.slice(1).map(({ places, offset }) => ({ places: places.get(page) ?? [], offset }));
      if (others.some(({ places }) => places.length === 0)) return [];
      const places = starts.flatMap((start) => placeAt(start, others, isNear) ?? []);
      return places.length > 0 ? [[page, places] as const] : [];
    }),
  );
}

/** The lowest-scoring word of an alternative on a page, by Pagefind's scores, with all its positions. Its forms count together. */
export function weakestSlot({ slots }: Alternative, page: number, read: (word: string) => WordHits): { strength: number; places: Place[] } {
  const [weakest = { strength: 0, places: [] }] = slots
    .flatMap((slot) => (slot ? [slotOnPage(slot, page, read)] : []))
    .sort((a, b) => a.strength - b.strength);
  return weakest;
}

function slotOnPage(slot: readonly SlotWord[], page: number, read: (word: string) => WordHits): { strength: number; places: Place[] } {
  const hits = slot.flatMap(({ word, weight }) => {
    const hit = read(word).get(page);
    return hit ? [{ ...hit, weight }] : [];
  });
  return {
    strength: hits.reduce((sum, { strength, weight }) => sum + strength * weight, 0),
    places: hits.flatMap(({ positions, weight }) => positions.map((position) => ({ position, weight }))),
  };
}

/** All pages that contain every word of an alternative, anywhere. */
export function pagesWithWords({ slots }: Alternative, read: (word: string) => WordHits): ReadonlySet<number> {
  const [first, ...others] = slots
    .filter((slot) => slot !== undefined)
    .map((slot) => new Set(slot.flatMap(({ word }) => [...read(word).keys()])));
  return new Set([...(first ?? [])].filter((page) => others.every((pages) => pages.has(page))));
}

function placeAt(
  { position, weight }: Place,
  others: readonly { places: readonly Place[]; offset: number }[],
  isNear: boolean,
): Place | undefined {
  const next = others.map(({ places, offset }) => places.find((place) => place.position === position + offset));
  if (next.every((place) => place !== undefined)) return { position, weight: Math.min(weight, ...next.map((place) => place.weight)) };
  const isClose = isNear && others.every(({ places }) => places.some((place) => Math.abs(place.position - position) <= NEAR));
  return isClose ? { position, weight: weight * NEAR_WEIGHT } : undefined;
}

/** The positions of any word of a slot. */
function mergeSlot(slot: readonly SlotWord[], read: (word: string) => WordHits): Map<number, Place[]> {
  const merged = new Map<number, Place[]>();
  for (const { word, weight } of slot)
    for (const [page, { positions }] of read(word)) {
      const before = merged.get(page);
      const places = positions.map((position) => ({ position, weight }));
      merged.set(page, before ? [...before, ...places].sort((a, b) => a.position - b.position) : places);
    }
  return merged;
}
