/** The parts of a query: words to plan, exact phrases, what a page must not contain, and where to search. */
export interface Operators {
  readonly plain: string;
  readonly exact: readonly string[];
  readonly without: readonly string[];
  readonly isWithinWrong: boolean;
}

const ITEM = /(?<![^\s])(-|NOT\s+)?(?:"([^"]*)"?|“([^”]*)”?|(\S+))/gu;
/** Limits the search to what went wrong. */
export const WITHIN_WRONG = 'in:what-went-wrong';

/** Reads `"exact phrase"`, `-word`, `NOT word` and `in:what-went-wrong`; everything else is left as it is. */
export function readOperators(query: string): Operators {
  const items = [...query.matchAll(ITEM)].map(([, not = '', straight, curly, word = '']) => ({ not, phrase: straight ?? curly, word }));
  const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
  // A minus before a figure is its sign if nothing else was typed.
  const isSign = ({ not, word }: { not: string; word: string }): boolean => not === '-' && /^\d/.test(word) && items.length === 1;
  const excluded = items.filter((item) => item.not && !isSign(item) && isWord(item.phrase ?? item.word));
  const rest = items.filter((item) => !excluded.includes(item));
  return {
    plain: rest.flatMap(({ phrase, word }) => (phrase === undefined && word !== WITHIN_WRONG ? [word] : [])).join(' '),
    exact: rest.flatMap(({ phrase }) => (phrase && isWord(phrase) ? [phrase] : [])),
    without: excluded.map(({ phrase, word }) => phrase ?? word),
    isWithinWrong: items.some(({ word }) => word === WITHIN_WRONG),
  };
}
