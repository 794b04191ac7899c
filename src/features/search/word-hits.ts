import { pageOf } from './page-table.ts';

/** What the engine returns for one word on one page. */
interface WordHit {
  /** The positions of the word, in order. */
  readonly positions: readonly number[];
  /** How often it occurs, weighted by part and page length as Pagefind does; 1 is half of the maximum score. */
  readonly strength: number;
}

/** The pages that contain a word, by their number in the table of pages. */
export type WordHits = ReadonlyMap<number, WordHit>;

/** A page as Pagefind returns it. */
export interface EngineResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

/** Settings of Pagefind's score: exact words only, without preference for similar ones. */
export const RANKING = { termSimilarity: 0, pageLength: 0.5, termSaturation: 2, termFrequency: 1, diacriticSimilarity: 0 } as const;

/**
 * The results for the entries of one word, by page. Pagefind's score is the rarity of the entry times a share that grows with the frequency
 * of the word (BM25). Forms of a word count together, so the rarity is removed here and applied later to all forms at once.
 */
export function readResults(entries: readonly (readonly EngineResult[])[], pages: number): WordHits {
  const most = RANKING.termSaturation + 1;
  const hits = new Map<number, WordHit>();
  for (const results of entries) {
    const rarity = Math.log((pages - results.length + 0.5) / (results.length + 0.5) + 1);
    for (const { id, score, words } of results) {
      const share = Math.min(score / rarity, most - 0.001);
      hits.set(pageOf(id), { positions: words, strength: share / (most - share) });
    }
  }
  return hits;
}
