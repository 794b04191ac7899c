import { entryOf, PAGES_IN_ENTRY, toEngineWord } from './engine-words.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import { unpackPages, type SearchPage } from './page-table.ts';
import { planQuery, type PlanOptions, type QueryPart, type QueryPlan } from './plan-query.ts';
import { rankPages, type RankedPage } from './rank.ts';
import type { PageNames, SearchData } from './search-data.ts';
import { readResults, type EngineResult, type WordHits } from './word-hits.ts';

/** Pagefind over its index. */
export interface Engine {
  /** The pages that contain one word (see `engine-words.ts`). */
  readonly search: (word: string) => Promise<{ readonly results: readonly EngineResult[] }>;
  /** Fetches the parts of the index that contain these words, separated by spaces. A search for one word fetches only its parts. */
  readonly preload: (words: string) => Promise<void>;
}

interface Answer {
  readonly plan: QueryPlan;
  /** Pages with all parts of the query first, then those with some. */
  readonly ranked: readonly RankedPage[];
}

export interface Asker {
  readonly pages: readonly SearchPage[];
  readonly lexicon: Lexicon;
  readonly readNames: () => Promise<PageNames>;
  /** Plans a query, asks the engine for its words, and ranks the pages. */
  readonly ask: (query: string, asTyped?: boolean) => Promise<Answer>;
}

const NOWHERE: WordHits = new Map();
/** Milliseconds of work before a pause. A frame is shown every 16 ms. */
const LONGEST_TURN = 12;

/**
 * The search over an index: the same in a page, from a disk and in Node. `readJson` reads other files of the index by name, each
 * once. The engine is asked for each word once.
 */
export function makeAsker(data: SearchData, engine: Engine, readJson: (name: string) => Promise<unknown>): Asker {
  const lexicon = makeLexicon(data, async (name) => (await readJson(`words/${name}`)) as string);
  const readNames = async (): Promise<PageNames> => (await readJson(data.names)) as PageNames;
  const pages = unpackPages(data.pages);
  const known = new Map<string, WordHits>();
  const load = async (words: readonly string[]): Promise<void> => {
    const missing = words.filter((word) => !known.has(word));
    if (missing.length > 1) await engine.preload(missing.map(toEngineWord).join(' '));
    const pause = makePause();
    for (const word of missing) known.set(word, readResults(await searchEntries(toEngineWord(word), engine, pause), pages.length));
  };
  const rank = async (plan: QueryPlan): Promise<RankedPage[]> => {
    const [wrong] = await Promise.all([plan.isWithinWrong ? readNames().then((names) => names.wrong) : undefined, load(wordsOf(plan))]);
    return rankPages(plan, { read: (word) => known.get(word) ?? NOWHERE, pages, starts: data.starts, wrong });
  };
  const makePlan = (query: string, options: PlanOptions): Promise<QueryPlan> => lexicon.resolve(() => planQuery(query, lexicon, options));
  return {
    pages,
    lexicon,
    readNames,
    ask: async (query, asTyped = false) => {
      const plan = await makePlan(query, { asTyped });
      const ranked = await rank(plan);
      const uncorrected = leadingNowhere(plan, ranked);
      if (uncorrected.length === 0) return { plan, ranked };
      const second = await makePlan(query, { asTyped, uncorrected });
      return { plan: second, ranked: await rank(second) };
    },
  };
}

/** The results of all entries of a word. The first entry that is not full is the last one. */
async function searchEntries(word: string, engine: Engine, pause: () => Promise<void>): Promise<(readonly EngineResult[])[]> {
  const entries: (readonly EngineResult[])[] = [];
  do {
    entries.push((await engine.search(entryOf(word, entries.length))).results);
    await pause();
  } while (entries.at(-1)?.length === PAGES_IN_ENTRY);
  return entries;
}

/** Pauses for the page, if the work since the last pause was long, so that typing is never blocked. */
function makePause(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < LONGEST_TURN) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}

function wordsOf({ parts, without, figure }: QueryPlan): string[] {
  const alternatives = [...parts, ...without].flatMap((part) => part.alternatives);
  const words = alternatives.flatMap(({ slots }) => slots.flatMap((slot) => slot?.map(({ word }) => word) ?? []));
  return [...new Set(figure ? [figure, ...words] : words)];
}

/** Corrected words if no page has all parts: a correction is used only if it leads to results. */
function leadingNowhere({ parts, corrections }: QueryPlan, ranked: readonly RankedPage[]): string[] {
  const isFound = (part: QueryPart): boolean => part.alternatives.length > 0;
  const hasAll = ranked.some((page) => page.parts === parts.length && parts.every(isFound));
  return hasAll ? [] : corrections.filter(({ taken }) => taken.length > 0).map(({ typed }) => typed);
}
