import { formsOnPage, pagesWithWords, placesOf, weakestSlot, weightAt, type Places } from './match.ts';
import type { Alternative, QueryPart } from './plan-query.ts';
import type { SearchPage } from './page-table.ts';
import { isStopWord } from './stop-words.ts';
import type { WordHits } from './word-hits.ts';
import { bodyOf, ZONE_WEIGHTS, zoneAt, zoneBits, type Section, type Starts } from './zones.ts';

/** What one part of the query finds on a page. */
export interface PartHit {
  /** Positions of each alternative. */
  readonly places: readonly Places[];
  /** The parts of the page it is in, as bits. */
  readonly zones: number;
  /** The largest weight in the title and facts of the page; 0 if it is not there. Synonyms weigh less. */
  readonly inTitle: number;
  readonly score: number;
  /** False if the words are on the page but not near each other. */
  readonly isWhole: boolean;
}

/** The weight of a page by how its words were found. */
const WEIGHTS: Record<Alternative['how'], number> = { typed: 1, exact: 1, spelling: 0.95, correction: 0.9, synonym: 0.85 };
/** The weight of a synonym if the typed word itself is found anywhere: the typed word wins. */
const SECOND_TO_TYPED = 0.2;
/** If a page contains several alternatives of one part, the best counts in full and the others count this much. */
const FURTHER_ALTERNATIVES = 0.2;
/** A page whose words are not near each other counts only as a page with some of the words. */
const SCATTERED = 0.15;
const TITLES = zoneBits(['title', 'facts']);
const WRONG = zoneBits(['wrong']);

export interface Site {
  readonly read: (word: string) => WordHits;
  readonly pages: readonly SearchPage[];
  readonly starts: Starts;
  /** The section on what went wrong of each page, by word positions in the body, if only that section is searched. */
  readonly wrong: readonly Section[] | undefined;
}

/** What one part of the query finds, by the number of the page. */
export function hitsOf({ alternatives }: QueryPart, site: Site): Map<number, PartHit> {
  const found = alternatives.map((each) => ({ each, byPage: placesOf(each, site.read, mayBeNear(each)) }));
  const pages = new Set(found.flatMap(({ byPage }) => [...byPage.keys()]));
  const rarity = Math.log(1 + site.pages.length / Math.max(1, pages.size));
  const isTyped = found.some(({ each, byPage }) => each.how !== 'synonym' && byPage.size > 0);
  const weighed = found.map((each) => ({
    ...each,
    weight: each.each.how === 'synonym' && isTyped ? SECOND_TO_TYPED : WEIGHTS[each.each.how],
  }));
  const hits = new Map<number, PartHit>();
  for (const page of pages) {
    const hit = hitOn(page, weighed, rarity, site);
    if (hit) hits.set(page, hit);
  }
  if (!site.wrong) addScattered(hits, alternatives, site, rarity);
  return hits;
}

interface FoundAlternative {
  readonly each: Alternative;
  readonly byPage: ReadonlyMap<number, Places>;
  readonly weight: number;
}

/** The best alternative on a page counts in full, the others a little. */
function hitOn(page: number, found: readonly FoundAlternative[], rarity: number, site: Site): PartHit | undefined {
  const { starts } = site;
  const places: Places[] = [];
  let [sum, best, bits, inTitle] = [0, 0, 0, 0];
  for (const { each, byPage, weight } of found) {
    const onPage = byPage.get(page);
    const here = onPage && site.wrong ? onlyInWrong(onPage, starts, site.wrong[page]) : onPage;
    if (!here || here.positions.length === 0) continue;
    const score = scoreOf(each, here, page, site) * weight * rarity;
    [sum, best] = [sum + score, Math.max(best, score)];
    places.push(here);
    here.positions.forEach((position, index) => {
      const bit = 1 << zoneAt(starts, position);
      bits |= bit;
      if ((bit & TITLES) !== 0) inTitle = Math.max(inTitle, weightAt(here, index) * weight);
    });
  }
  return places.length > 0 ? { places, zones: bits, inTitle, score: best + (sum - best) * FURTHER_ALTERNATIVES, isWhole: true } : undefined;
}

/** The words of a typed phrase may be a few apart, unless one of them is a common word. */
const mayBeNear = ({ how, text }: Alternative): boolean => (how === 'typed' || how === 'spelling') && !text.split(' ').some(isStopWord);

/** Adds pages that contain the words of a typed phrase far from each other. */
function addScattered(hits: Map<number, PartHit>, alternatives: readonly Alternative[], { read }: Site, rarity: number): void {
  for (const alternative of alternatives.filter(({ how, slots }) => how === 'typed' && slots.length > 1))
    for (const page of pagesWithWords(alternative, read))
      if (!hits.has(page)) hits.set(page, { places: [], zones: 0, inTitle: 0, score: SCATTERED * rarity, isWhole: false });
}

/** The strength of the alternative's weakest word, times the share of its positions that count here, saturated as in BM25. */
function scoreOf(alternative: Alternative, here: Places, page: number, { read, starts, wrong }: Site): number {
  const { strength, slot } = weakestSlot(alternative, page, read);
  const isPartial = alternative.slots.length > 1 || wrong;
  const share = isPartial ? weigh([here], starts) / weigh(formsOnPage(slot, page, read), starts) : 1;
  return (strength * share) / (strength * share + 1);
}

function weigh(all: readonly Places[], starts: Starts): number {
  let sum = 0;
  for (const places of all)
    places.positions.forEach((position, index) => {
      sum += weightAt(places, index) * (ZONE_WEIGHTS[zoneAt(starts, position)] ?? 0);
    });
  return sum;
}

/** The positions in the section on what went wrong. */
function onlyInWrong(places: Places, starts: Starts, [from, to]: Section = [0, 0]): Places {
  const body = bodyOf(starts);
  const isInWrong = (position: number): boolean =>
    1 << zoneAt(starts, position) === WRONG || (position >= body + from && position < body + to);
  const kept = places.positions.flatMap((position, index) => (isInWrong(position) ? [{ position, weight: weightAt(places, index) }] : []));
  return { positions: kept.map(({ position }) => position), weights: kept.map(({ weight }) => weight) };
}
