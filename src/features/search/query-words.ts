import type { Lexicon } from './lexicon.ts';
import { spellingsOf } from './spellings.ts';
import type { Token } from './tokens.ts';

/** Words that follow `it` when it means information technology, even in lower case. */
const AFTER_IT = new Set(
  'budget department director equipment infrastructure manager procurement project projects security service services staff strategy support system systems team'.split(
    ' ',
  ),
);

/** `it` before a word such as `strategy` means information technology, which is `IT` in capitals in the index. */
export const readIt = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => (token.word === 'it' && AFTER_IT.has(tokens[index + 1]?.word ?? '') ? { ...token, word: 'IT' } : token));

/** Splits `lowcode` into `low code` if both halves are words of the site. */
export function splitInTwo(word: string, lexicon: Lexicon): string[] | undefined {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    if (halves.every(lexicon.has)) return halves;
  }
  return undefined;
}

/** Other spellings: British or American, and two words that can be written as one. */
export function spelledOtherwise(words: readonly string[], lexicon: Lexicon): string[] {
  const joined = words.length === 2 ? [words.join('')] : [];
  const [only = ''] = words;
  const known = [...joined, ...(words.length === 1 ? spellingsOf(only) : [])].filter(lexicon.has);
  return words.length === 2 && joined.every((word) => /^\d{4,6}$/.test(word)) ? joined : known;
}
