import { countFacets, fits, type FacetCounts } from './facet-counts.ts';
import { type Lexicon } from './lexicon.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { isShort, rankPages, textsFor, wholePhrase, type EngineHit, type RankedPage } from './rank.ts';
import type { SearchData, SearchPageEntry } from './search-data.ts';
import type { SearchSort, SearchState } from './search-state.ts';
import type { Selection } from '../export/selection.ts';
import { loadIndex, type Index } from './index.browser.ts';
import { compareText } from '../../shared/compare-text.ts';

/** A ranked page with the text that its excerpts are made from. */
export interface Hit extends RankedPage {
  readonly meta: Readonly<Record<string, string>>;
  readonly content: string;
  readonly anchors: readonly { id: string; text: string; location: number; element: string }[];
}

export interface Found {
  readonly plan: QueryPlan;
  /** Pages with every part of the query that fit what is chosen. */
  readonly total: number;
  /** The case studies among them, in their order. */
  readonly studies: Selection['studies'];
  /** Those of the page asked for. */
  readonly hits: readonly Hit[];
  /** Pages with some parts only, shown apart where there are few with all. */
  readonly partial: readonly Hit[];
  readonly counts: FacetCounts;
  /** All pages with every part (with some, where none has all), whatever is chosen: what less choice would leave. */
  readonly unchosen: readonly SearchPageEntry[];
  readonly lexicon: Lexicon;
}

export const HITS_PER_PAGE = 10;
/** A prefix reaches over several chunks of the index; every so many words one is asked for, so that none is missed. */
const PRELOAD_STEP = 20;
/** Milliseconds of work in one go; the eye sees a frame every 16. */
const LONGEST_TURN = 12;

/** Searches the built index. Without words it lists the case studies that fit what is chosen. */
export async function search({ query, chosen, sort, page, asTyped }: SearchState): Promise<Found> {
  const index = await loadIndex();
  const { data, lexicon } = index;
  const plan = planQuery(query, lexicon, asTyped);
  const ranked = query ? await rank(plan, index) : data.pages.filter(({ type }) => type === 'case-study').map(withoutScore);
  const full = ranked.filter(({ parts }) => parts === plan.parts.length);
  const fitting = sortPages(
    full.filter((each) => fits(each.page, chosen)),
    sort === 'relevance' && !query ? 'place' : sort,
  );
  const some = fitting.length < HITS_PER_PAGE ? ranked.filter((each) => each.parts < plan.parts.length && fits(each.page, chosen)) : [];
  const start = (page - 1) * HITS_PER_PAGE;
  return {
    plan,
    total: fitting.length,
    studies: fitting
      .filter(({ page: { type } }) => type === 'case-study')
      .map(({ page: { url, title } }) => ({ slug: slugOf(url), title })),
    hits: await Promise.all(fitting.slice(start, start + HITS_PER_PAGE).map((each) => index.readPage(each))),
    partial: await Promise.all(some.slice(0, HITS_PER_PAGE - fitting.length).map((each) => index.readPage(each))),
    counts: countFacets(fitting.map((each) => each.page)),
    unchosen: (full.length > 0 ? full : ranked).map((each) => each.page),
    lexicon,
  };
}

const slugOf = (url: string): string => url.split('/').at(-2) ?? '';

const withoutScore = (page: SearchData['pages'][number]): RankedPage => ({ page, score: 0, parts: 0, locations: [] });

async function rank(plan: QueryPlan, { ask, preload, data, lexicon }: Index): Promise<RankedPage[]> {
  const alternatives = plan.parts.flatMap((part) => part.alternatives);
  const phrase = wholePhrase(plan);
  const texts = [...new Set([...alternatives.map(textsFor).flatMap(({ plain, exact }) => [plain, ...exact]), ...(phrase ? [phrase] : [])])];
  const beginnings = alternatives.filter((each) => !isShort(each)).flatMap(({ words }) => words);
  await preload([...new Set(beginnings)].flatMap((word) => everySo(lexicon.beginningWith(word))));
  const answers = await askInTurns(texts, ask);
  return rankPages(plan, answers, data.pages, lexicon);
}

/** One text after the other, with a pause for the page whenever a turn has taken long, so that typing never waits. */
async function askInTurns(texts: readonly string[], ask: Index['ask']): Promise<Map<string, EngineHit[]>> {
  const answers = new Map<string, EngineHit[]>();
  let began = performance.now();
  for (const text of texts) {
    answers.set(text, await ask(text));
    if (performance.now() - began < LONGEST_TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return answers;
}

const everySo = (words: readonly string[]): string[] =>
  words.filter((_, index) => index % PRELOAD_STEP === 0 || index === words.length - 1);

/** By year or place; equal ones keep their rank. */
function sortPages(pages: readonly RankedPage[], sort: SearchSort): RankedPage[] {
  const compare: Record<SearchSort, (a: SearchPageEntry, b: SearchPageEntry) => number> = {
    relevance: () => 0,
    newest: (a, b) => b.year.localeCompare(a.year),
    oldest: (a, b) => (a.year || '9').localeCompare(b.year || '9'),
    place: (a, b) => compareText(a.place || '\u{ffff}', b.place || '\u{ffff}') || compareText(a.title, b.title),
  };
  return [...pages].sort((a, b) => compare[sort](a.page, b.page));
}
