import { pagesWithWords, placesOf, weakestSlot, type Place } from './match.ts';
import type { Alternative, QueryPart, QueryPlan } from './plan-query.ts';
import type { SearchPageEntry } from './search-data.ts';
import { isStopWord } from './stop-words.ts';
import type { WordHits } from './word-hits.ts';
import { FIELD_WEIGHTS, fieldAt, unpackZones, type Field, type Zones } from './zones.ts';

export interface RankedPage {
  readonly page: SearchPageEntry;
  readonly score: number;
  /** How many parts of the query the page contains. Optional parts count as contained. */
  readonly parts: number;
  /** True if its title, summary or headings contain the whole query. */
  readonly isAbout: boolean;
  /** True if its title or a heading contains a part of the query. */
  readonly isNamed: boolean;
}

/** The weight of a page by how its words were found. */
const WEIGHTS: Record<Alternative['how'], number> = { typed: 1, exact: 1, spelling: 0.95, correction: 0.9, synonym: 0.85 };
/** The weight of a synonym if the typed word itself is found anywhere: the typed word wins. */
const SECOND_TO_TYPED = 0.2;
/** If a page contains several alternatives of one part, the best counts in full and the others this much. */
const FURTHER_ALTERNATIVES = 0.2;
/** Words that are on a page but not near each other only make it a page with some of the words. */
const SCATTERED = 0.15;
/** Parts of the query that are next to each other, in the same order. */
const PHRASE_BONUS = 0.35;
const CLOSE = 3;
/** A page with the whole query as one of its headline figures. */
const FIGURE_BONUS = 5;
const TITLE_BONUS = 0.6;
const STANDS_OUT = 1.5;
/** Pages of links and pages about the almanac itself rank below pages with content. */
const KINDS: Readonly<Record<string, number>> = {
  'case-study': 1,
  guidance: 1,
  place: 0.8,
  route: 0.7,
  reference: 0.6,
  about: 0.6,
  list: 0.5,
};
const OTHER_KIND = 0.4;
const ABOUT_STUDY: readonly (Field | 'sources')[] = ['title', 'headline', 'summary', 'figures', 'facts'];
const ABOUT_GUIDANCE: readonly (Field | 'sources')[] = ['title', 'summary', 'headings'];
const ABOUT_PAGE: readonly (Field | 'sources')[] = ['title'];

interface PartHit {
  readonly places: readonly Place[];
  readonly score: number;
  /** False if the words are on the page but not near each other. */
  readonly isWhole: boolean;
}

/**
 * Orders pages: those with all parts of the query first, then those with some, each by score. `read` gives the positions of a
 * word. Pages that contain an excluded word are left out.
 */
export function rankPages(plan: QueryPlan, read: (word: string) => WordHits, pages: readonly SearchPageEntry[]): RankedPage[] {
  const zones = pages.map(zonesOf);
  const found = plan.parts.map((part) => hitsOf(part, { read, zones, isWithinWrong: plan.isWithinWrong }));
  const excluded = new Set(
    plan.without.flatMap(({ alternatives }) => alternatives.flatMap((each) => [...placesOf(each, read, false).keys()])),
  );
  const figures = plan.figure ? read(plan.figure) : undefined;
  const ranked = pages
    .flatMap((page, number): RankedPage[] => {
      const hits = found.flatMap((byPage) => byPage.get(number) ?? []);
      if (excluded.has(number) || (hits.length === 0 && plan.parts.length > 0)) return [];
      const whole = hits.filter(({ isWhole }) => isWhole);
      const zone = zones[number];
      if (!zone) return [];
      const bonus = 1 + PHRASE_BONUS * countNeighbours(whole) + TITLE_BONUS * shareIn(whole, plan.parts.length, zone, ['title', 'facts']);
      const isFigure = figures?.has(number) ?? false;
      const fields = page.type === 'case-study' ? ABOUT_STUDY : page.type === 'guidance' ? ABOUT_GUIDANCE : ABOUT_PAGE;
      const score =
        hits.reduce((sum, hit) => sum + hit.score, 0) * bonus * (KINDS[page.type] ?? OTHER_KIND) * (isFigure ? FIGURE_BONUS : 1);
      const missing = plan.parts.filter((part, index) => !part.isOptional && !found[index]?.get(number)?.isWhole).length;
      const isInHeadings = page.type === 'case-study' && allIn(whole, zone, ['headings']);
      const isAbout = isFigure || (missing === 0 && (allIn(whole, zone, fields) || isInHeadings));
      // A tool or a list that merely contains the words is not a useful result.
      if ((!page.type || page.type === 'list') && !isAbout) return [];
      const isNamed = whole.some((hit) => standsIn(hit, zone, ['title', 'headings']));
      return [{ page, score, parts: plan.parts.length - missing, isAbout, isNamed }];
    })
    .sort((a, b) => b.parts - a.parts || b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
  return raiseGuidance(ranked, plan.parts.length);
}

/** Guidance that scores far above every case study with all parts counts as about the query, even if its title has only some of it. */
function raiseGuidance(ranked: readonly RankedPage[], parts: number): RankedPage[] {
  const studies = ranked.filter((each) => each.parts === parts && each.page.type === 'case-study');
  const least = STANDS_OUT * Math.max(0, ...studies.map(({ score }) => score));
  return ranked.map((each) => (each.page.type === 'guidance' && each.isNamed && each.score > least ? { ...each, isAbout: true } : each));
}

interface Site {
  readonly read: (word: string) => WordHits;
  readonly zones: readonly Zones[];
  readonly isWithinWrong: boolean;
}

/** What one part of the query finds, by page. */
function hitsOf({ alternatives }: QueryPart, site: Site): Map<number, PartHit> {
  const found = alternatives.map((each) => ({ each, places: placesOf(each, site.read, mayBeNear(each)) }));
  const pages = new Set(found.flatMap(({ places }) => [...places.keys()]));
  const rarity = Math.log(1 + site.zones.length / Math.max(1, pages.size));
  const isTyped = found.some(({ each, places }) => each.how !== 'synonym' && places.size > 0);
  const weightOf = ({ how }: Alternative): number => (how === 'synonym' && isTyped ? SECOND_TO_TYPED : WEIGHTS[how]);
  const hits = new Map<number, PartHit>();
  for (const page of pages) {
    const zone = site.zones[page];
    if (!zone) continue;
    const scored = found.flatMap(({ each, places }) => {
      const here = (places.get(page) ?? []).filter(({ position }) => !site.isWithinWrong || isInWrong(zone, position));
      const weight = weightOf(each);
      const weighed = here.map((place) => ({ ...place, weight: place.weight * weight }));
      return here.length > 0 ? [{ places: weighed, score: scoreOf(each, here, page, site) * weight * rarity }] : [];
    });
    const best = Math.max(...scored.map(({ score }) => score));
    const others = scored.reduce((sum, { score }) => sum + score, 0) - best;
    if (scored.length > 0)
      hits.set(page, { places: scored.flatMap(({ places }) => places), score: best + others * FURTHER_ALTERNATIVES, isWhole: true });
  }
  if (!site.isWithinWrong) addScattered(hits, alternatives, site, rarity);
  return hits;
}

/** The words of a typed phrase may be a few apart, unless one of them is a common word. */
const mayBeNear = ({ how, text }: Alternative): boolean => (how === 'typed' || how === 'spelling') && !text.split(' ').some(isStopWord);

/** Adds pages that contain the words of a typed phrase far from each other. */
function addScattered(hits: Map<number, PartHit>, alternatives: readonly Alternative[], { read }: Site, rarity: number): void {
  for (const alternative of alternatives.filter(({ how, slots }) => how === 'typed' && slots.length > 1))
    for (const page of pagesWithWords(alternative, read))
      if (!hits.has(page)) hits.set(page, { places: [], score: SCATTERED * rarity, isWhole: false });
}

/** Pagefind's score for the alternative's lowest-scoring word, times the share of its positions that count here. */
function scoreOf(alternative: Alternative, here: readonly Place[], page: number, { read, zones, isWithinWrong }: Site): number {
  const { strength, places } = weakestSlot(alternative, page, read);
  const share = alternative.slots.length > 1 || isWithinWrong ? weigh(here, zones[page]) / weigh(places, zones[page]) : 1;
  return (strength * share) / (strength * share + 1);
}

const weigh = (places: readonly Place[], zone: Zones | undefined): number =>
  places.reduce((sum, { position, weight }) => sum + weight * (zone ? FIELD_WEIGHTS[fieldAt(zone, position)] : 0), 0);

const isInWrong = (zone: Zones, position: number): boolean =>
  fieldAt(zone, position) === 'wrong' || (position >= zone.wrong[0] && position < zone.wrong[1]);

/** How many parts directly follow the part before them somewhere on the page. */
function countNeighbours(hits: readonly PartHit[]): number {
  return hits.slice(1).filter((hit, index) => {
    const before = hits[index]?.places ?? [];
    return hit.places.some(({ position }) => before.some((place) => position > place.position && position - place.position <= CLOSE));
  }).length;
}

const standsIn = ({ places }: PartHit, zone: Zones, fields: readonly (Field | 'sources')[]): boolean =>
  places.some(({ position }) => fields.includes(fieldAt(zone, position)));

const allIn = (hits: readonly PartHit[], zone: Zones, fields: readonly (Field | 'sources')[]): boolean =>
  hits.every((hit) => standsIn(hit, zone, fields));

/** The share of the query that is in these parts of the page; synonyms count less. */
const shareIn = (hits: readonly PartHit[], parts: number, zone: Zones, fields: readonly (Field | 'sources')[]): number =>
  hits.reduce((sum, { places }) => {
    const here = places.filter(({ position }) => fields.includes(fieldAt(zone, position)));
    return sum + Math.max(0, ...here.map(({ weight }) => weight));
  }, 0) / Math.max(1, parts);

/** A cache, because the same pages are ranked with every key that is typed. */
const unpacked = new WeakMap<SearchPageEntry, Zones>();

function zonesOf(page: SearchPageEntry): Zones {
  const zones = unpacked.get(page) ?? unpackZones(page.zones);
  unpacked.set(page, zones);
  return zones;
}
