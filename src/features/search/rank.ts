import type { Lexicon } from './lexicon.ts';
import type { Alternative, QueryPlan } from './plan-query.ts';
import type { SearchPageEntry } from './search-data.ts';
import { splitWords, stemOf } from './words.ts';

/** One page that the engine found for one alternative. Locations count the words of the page from 0. */
export interface EngineHit {
  readonly id: string;
  readonly score: number;
  readonly locations: readonly number[];
}

/** What the engine found, by the text it was asked for (see `textsFor`). */
export type EngineAnswers = ReadonlyMap<string, readonly EngineHit[]>;

export interface RankedPage {
  readonly page: SearchPageEntry;
  readonly score: number;
  /** How many parts of the query the page holds. */
  readonly parts: number;
  /** Where the words stand on the page, in order. */
  readonly locations: readonly number[];
  /** True where its title has all that was asked for. */
  readonly isAbout: boolean;
}

/** How much a page counts that was found by something else than what was typed. */
const WEIGHTS: Record<Alternative['how'], number> = { typed: 1, spelling: 0.95, correction: 0.9, synonym: 0.7 };
/** A phrase counts in full; its words apart from each other count this much. */
const SCATTERED = 0.2;
/** A word counts in full; a longer word that begins with it counts this much. */
const BEGINNING = 0.7;
/** A title that holds all that was asked for multiplies the score by one more than this. */
const TITLE_BONUS = 1.5;
const PHRASE_BONUS = 0.5;
/** A page that holds several alternatives of one part: the best counts in full, the others this much. */
const FURTHER_ALTERNATIVES = 0.25;
const SHORTEST_BEGINNING = 3;
/** Pages that only lead on, or are about the almanac itself, stand below those that tell of something. */
const KINDS: Readonly<Record<string, number>> = { 'case-study': 1, guidance: 0.85, place: 0.85, route: 0.65, about: 0.6, list: 0.5 };

/** So few letters begin too many words; such a word is found only as it stands, as `AI` or `5G`. */
export const isShort = ({ words }: Pick<Alternative, 'words'>): boolean =>
  words.length === 1 && (words[0] ?? '').length < SHORTEST_BEGINNING;

/**
 * The texts to ask the engine for. In quotation marks it finds what stands so, all with the same score; without, it also
 * finds longer words that begin so and the words of a phrase apart from each other, with a score of its own.
 */
export function textsFor({ words, text }: Alternative): { plain: string; exact: string[] } {
  const plain = words.join(' ');
  return { plain, exact: [...new Set([plain, text])].map((each) => `"${each}"`) };
}

/** The whole query as a phrase, where it has several parts; a page that holds it so is nearer to what was meant. */
export function wholePhrase({ parts }: QueryPlan): string | undefined {
  const words = parts.flatMap(({ alternatives }) => alternatives[0]?.words ?? []);
  return parts.length > 1 ? `"${words.join(' ')}"` : undefined;
}

/**
 * Puts what the engine found for each part together: pages with all parts first, then those with some, each by score.
 * The score of a part is that of its best alternative. Titles weigh extra, so that the case study about a thing stands
 * above the one that mentions it.
 */
export function rankPages(plan: QueryPlan, answers: EngineAnswers, pages: readonly SearchPageEntry[], lexicon: Lexicon): RankedPage[] {
  const phrase = new Set(answers.get(wholePhrase(plan) ?? '')?.map(({ id }) => id));
  const found = plan.parts.map(({ alternatives }) => bestByPage(alternatives, answers));
  const weights = plan.parts.map(({ alternatives }) => Math.max(0, ...(alternatives[0]?.words ?? []).map(lexicon.rarity)));
  return pages
    .flatMap((page): RankedPage[] => {
      const hits = found.map((byPage) => byPage.get(page.id));
      const parts = hits.filter(Boolean).length;
      if (parts === 0) return [];
      const text = hits.reduce((sum, hit) => sum + (hit?.score ?? 0), 0);
      const share = titleShare(page, plan, weights);
      const bonus = 1 + TITLE_BONUS * share + (phrase.has(page.id) ? PHRASE_BONUS : 0);
      const locations = [...new Set(hits.flatMap((hit) => hit?.locations ?? []))].sort((a, b) => a - b);
      return [{ page, score: text * bonus * (KINDS[page.type] ?? 1), parts, locations, isAbout: share === 1 }];
    })
    .sort((a, b) => b.parts - a.parts || b.score - a.score || (a.page.url < b.page.url ? -1 : 1));
}

function bestByPage(alternatives: readonly Alternative[], answers: EngineAnswers): Map<string, { score: number; locations: number[] }> {
  const found = alternatives.map((each) => hitsOf(each, answers));
  const ids = new Set(found.flatMap((byPage) => [...byPage.keys()]));
  return new Map(
    [...ids].map((id) => {
      const hits = found.flatMap((byPage) => byPage.get(id) ?? []);
      const best = Math.max(...hits.map(({ score }) => score));
      const others = hits.reduce((sum, { score }) => sum + score, 0) - best;
      return [id, { score: best + others * FURTHER_ALTERNATIVES, locations: hits.flatMap(({ locations }) => locations) }];
    }),
  );
}

/** The hits of one alternative: in full where it stands exactly so, less where only its beginning or its words apart do. */
function hitsOf(alternative: Alternative, answers: EngineAnswers): Map<string, Pick<EngineHit, 'score' | 'locations'>> {
  const { plain, exact } = textsFor(alternative);
  const scoreInput = new Map(exact.flatMap((text) => (answers.get(text) ?? []).map((hit) => [hit.id, hit.locations] as const)));
  const weight = WEIGHTS[alternative.how];
  const less = alternative.how === 'synonym' || isShort(alternative) ? 0 : alternative.words.length > 1 ? SCATTERED : BEGINNING;
  const scores = new Map((answers.get(plain) ?? []).map((hit) => [hit.id, hit]));
  const ids = [...scoreInput.keys(), ...(less > 0 ? scores.keys() : [])];
  return new Map(
    ids.map((id) => {
      const locations = scoreInput.get(id) ?? scores.get(id)?.locations ?? [];
      return [id, { score: (scores.get(id)?.score ?? 1) * weight * (scoreInput.has(id) ? 1 : less), locations }];
    }),
  );
}

/** Which share of the query, rare words weighing more, stands in the title or the name of the place: 0 to 1. */
function titleShare(page: SearchPageEntry, { parts }: QueryPlan, weights: readonly number[]): number {
  const stems = stemsOfTitle(page);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const inTitle = parts.reduce((sum, { alternatives }, index) => {
    const isThere = alternatives.some(({ words }) => words.every((word) => stems.has(stemOf(word))));
    return sum + (isThere ? (weights[index] ?? 0) : 0);
  }, 0);
  return all > 0 ? inTitle / all : 0;
}

function stemsOfTitle(page: SearchPageEntry): ReadonlySet<string> {
  const stems = titles.get(page) ?? new Set(splitWords(`${page.title} ${page.place}`).map(stemOf));
  titles.set(page, stems);
  return stems;
}

/** The same pages are ranked with every key that is typed. */
const titles = new WeakMap<SearchPageEntry, ReadonlySet<string>>();
