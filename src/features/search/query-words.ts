import type { Lexicon } from './lexicon.ts';
import { spellingsOf } from './spellings.ts';
import type { Token } from './tokens.ts';

/** What follows `it` where information technology is meant, in small letters too. */
const AFTER_IT = new Set(
  'budget department director equipment infrastructure manager procurement project projects security service services staff strategy support system systems team'.split(
    ' ',
  ),
);

/** `it` before `strategy` means information technology: the word that the index has for `IT` in capitals. */
export const readIt = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => (token.word === 'it' && AFTER_IT.has(tokens[index + 1]?.word ?? '') ? { ...token, word: 'IT' } : token));

/** `lowcode` as `low code`, where both halves are words of the site. */
export function splitInTwo(word: string, lexicon: Lexicon): string[] | undefined {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    if (halves.every(lexicon.has)) return halves;
  }
  return undefined;
}

/** British and American spelling, and two words that are also written as one. */
export function spelledOtherwise(words: readonly string[], lexicon: Lexicon): string[] {
  const joined = words.length === 2 ? [words.join('')] : [];
  const [only = ''] = words;
  const known = [...joined, ...(words.length === 1 ? spellingsOf(only) : [])].filter(lexicon.has);
  return words.length === 2 && joined.every((word) => /^\d{4,6}$/.test(word)) ? joined : known;
}
