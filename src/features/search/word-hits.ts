/** What the index has of one word on one page. */
interface WordHit {
  /** The positions of the word, in order. */
  readonly positions: readonly number[];
  /**
   * How often it occurs, by the weights of the parts of the page, in relation to the length of the page (BM25 with b = 0.5). A page of average
   * length with the word once in its text has about 0.5.
   */
  readonly strength: number;
}

/** The same with the id of the page. */
export interface PageHit extends WordHit {
  readonly id: string;
}

/** The pages that contain a word, by their number in the table of pages. */
export type WordHits = ReadonlyMap<number, WordHit>;

/** Hits by the number of the page. */
export function byNumber(hits: readonly PageHit[], numbers: ReadonlyMap<string, number>): WordHits {
  const found = new Map<number, WordHit>();
  for (const hit of hits) {
    const number = numbers.get(hit.id);
    if (number !== undefined) found.set(number, hit);
  }
  return found;
}
