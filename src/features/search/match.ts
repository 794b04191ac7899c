import type { Alternative, SlotWord } from './plan-query.ts';
import { firstAtLeast, hasBetween } from './sorted.ts';
import type { WordHits } from './word-hits.ts';

/** Positions on a page, in order, and how much they count. A common word has thousands, so they are not separate objects. */
export interface Places {
  readonly positions: readonly number[];
  /** One weight for all positions, or one for each. */
  readonly weights: number | readonly number[];
}

type Read = (word: string) => WordHits;

/** Words of a phrase that are up to this many words apart still belong together. */
const NEAR = 3;
const NEAR_WEIGHT = 0.35;

export const weightAt = ({ weights }: Places, index: number): number => (typeof weights === 'number' ? weights : (weights[index] ?? 0));

/** Finds an alternative, by page. Its words must be next to each other; `isNear` also accepts words that are a few apart, with less weight. */
export function placesOf({ slots }: Alternative, read: Read, isNear: boolean): ReadonlyMap<number, Places> {
  const used = slots.flatMap((slot, offset) => (slot ? [{ byPage: mergeSlot(slot, read), offset }] : []));
  const [first, ...others] = used;
  if (!first) return new Map();
  if (others.length === 0) return first.byPage;
  const found = new Map<number, Places>();
  for (const [page, starts] of first.byPage) {
    const next = others.flatMap(({ byPage, offset }) => ({ places: byPage.get(page), offset }));
    const places = next.every(isOnPage) ? findPhrase(starts, next, isNear) : undefined;
    if (places && places.positions.length > 0) found.set(page, places);
  }
  return found;
}

/** A later word of a phrase: where it is on a page, and how many words after the first one it belongs. */
interface NextWord {
  readonly places: Places;
  readonly offset: number;
}

const isOnPage = (next: { places: Places | undefined; offset: number }): next is NextWord => next.places !== undefined;

function findPhrase(starts: Places, next: readonly NextWord[], isNear: boolean): Places {
  const [positions, weights]: [number[], number[]] = [[], []];
  starts.positions.forEach((position, index) => {
    const weight = phraseWeight(position, weightAt(starts, index), next, isNear);
    if (weight === undefined) return;
    positions.push(position);
    weights.push(weight);
  });
  return { positions, weights };
}

function phraseWeight(position: number, weight: number, next: readonly NextWord[], isNear: boolean): number | undefined {
  let least = weight;
  for (const { places, offset } of next) {
    const index = firstAtLeast(places.positions, position + offset);
    if (places.positions[index] !== position + offset) {
      const isClose = isNear && next.every((each) => hasBetween(each.places.positions, position - NEAR, position + NEAR));
      return isClose ? weight * NEAR_WEIGHT : undefined;
    }
    least = Math.min(least, weightAt(places, index));
  }
  return least;
}

/** The weakest word of an alternative on a page. The forms of a word count together. */
export function weakestSlot({ slots }: Alternative, page: number, read: Read): { strength: number; slot: readonly SlotWord[] } {
  let weakest: { strength: number; slot: readonly SlotWord[] } | undefined;
  for (const slot of slots) {
    if (!slot) continue;
    let strength = 0;
    for (const { word, weight } of slot) strength += (read(word).get(page)?.strength ?? 0) * weight;
    if (!weakest || strength < weakest.strength) weakest = { strength, slot };
  }
  return weakest ?? { strength: 0, slot: [] };
}

/** Where the forms of a word are on a page. */
export function formsOnPage(slot: readonly SlotWord[], page: number, read: Read): Places[] {
  return slot.flatMap(({ word, weight }) => {
    const hit = read(word).get(page);
    return hit ? [{ positions: hit.positions, weights: weight }] : [];
  });
}

/** All pages that contain every word of an alternative, anywhere. */
export function pagesWithWords({ slots }: Alternative, read: Read): ReadonlySet<number> {
  const [first, ...others] = slots
    .filter((slot) => slot !== undefined)
    .map((slot) => new Set(slot.flatMap(({ word }) => [...read(word).keys()])));
  return new Set([...(first ?? [])].filter((page) => others.every((pages) => pages.has(page))));
}

/** The positions of any word of a slot, by page. */
function mergeSlot(slot: readonly SlotWord[], read: Read): Map<number, Places> {
  const merged = new Map<number, Places>();
  for (const { word, weight } of slot)
    for (const [page, { positions }] of read(word)) {
      const before = merged.get(page);
      const places = { positions, weights: weight };
      merged.set(page, before ? mergePlaces(before, places) : places);
    }
  return merged;
}

function mergePlaces(one: Places, other: Places): Places {
  const [positions, weights]: [number[], number[]] = [[], []];
  for (let [a, b] = [0, 0]; a < one.positions.length || b < other.positions.length;) {
    const isOne = (one.positions[a] ?? Infinity) <= (other.positions[b] ?? Infinity);
    const [from, index] = isOne ? [one, a++] : [other, b++];
    positions.push(from.positions[index] ?? 0);
    weights.push(weightAt(from, index));
  }
  return { positions, weights };
}
