/** What the engine says of one word on one page. */
interface WordHit {
  /** Where the word stands, in order. */
  readonly positions: readonly number[];
  /** How often, by the weight of each part and the length of the page, as Pagefind counts it: 1 is half of what can be. */
  readonly strength: number;
}

/** The pages that hold a word, by their number in the table of pages. */
export type WordHits = ReadonlyMap<number, WordHit>;

/** A page as Pagefind returns it. */
export interface EngineResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

/** Pagefind scores a word in full and only by what we ask of it: no stems, no longer words, every spelling as it is. */
export const RANKING = { termSimilarity: 0, pageLength: 0.5, termSaturation: 2, termFrequency: 1, diacriticSimilarity: 0 } as const;

/**
 * The results for one word, by page. Pagefind's score is the rarity of the word times a share that grows with its frequency (BM25).
 * Other forms of a word count together, so that the rarity is taken out here and comes back for all forms at once.
 */
export function readResults(results: readonly EngineResult[], numbers: ReadonlyMap<string, number>): WordHits {
  const rarity = Math.log((numbers.size - results.length + 0.5) / (results.length + 0.5) + 1);
  const most = RANKING.termSaturation + 1;
  return new Map(
    results.flatMap(({ id, score, words }) => {
      const number = numbers.get(id);
      const share = Math.min(score / rarity, most - 0.001);
      return number === undefined ? [] : [[number, { positions: words, strength: share / (most - share) }] as const];
    }),
  );
}
