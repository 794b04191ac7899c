import type { WordIndex } from './index-files.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import { planQuery, type QueryPart, type QueryPlan } from './plan-query.ts';
import { rankPages, type RankedPage } from './rank.ts';
import type { SearchData } from './search-data.ts';
import { byNumber, type WordHits } from './word-hits.ts';

interface Answer {
  readonly plan: QueryPlan;
  /** Pages with all parts of the query first, then those with some. */
  readonly ranked: readonly RankedPage[];
}

export interface Asker {
  readonly data: SearchData;
  readonly lexicon: Lexicon;
  /** Plans a query, looks up its words, and ranks the pages. */
  readonly ask: (query: string, asTyped?: boolean) => Promise<Answer>;
}

const NOWHERE: WordHits = new Map();

/** The search over an index: the same in a page, from a disk and in Node. Each word is looked up once. */
export function makeAsker(data: SearchData, index: WordIndex): Asker {
  const lexicon = makeLexicon(data);
  const numbers = new Map(data.pages.map(({ id }, number) => [id, number]));
  const known = new Map<string, WordHits>();
  const load = async (words: readonly string[]): Promise<void> => {
    const missing = words.filter((word) => !known.has(word));
    await Promise.all(missing.map(async (word) => known.set(word, byNumber(await index.find(word), numbers))));
  };
  const rank = async (plan: QueryPlan): Promise<RankedPage[]> => {
    await load(wordsOf(plan));
    return rankPages(plan, (word) => known.get(word) ?? NOWHERE, data.pages);
  };
  return {
    data,
    lexicon,
    ask: async (query, asTyped = false) => {
      const plan = planQuery(query, lexicon, { asTyped });
      const ranked = await rank(plan);
      const uncorrected = leadingNowhere(plan, ranked);
      if (uncorrected.length === 0) return { plan, ranked };
      const second = planQuery(query, lexicon, { asTyped, uncorrected });
      return { plan: second, ranked: await rank(second) };
    },
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
