import type { Lexicon } from './lexicon.ts';
import { spellingsOf } from './spellings.ts';
import { foldLetters } from '../../shared/fold-text.ts';
import { isStopWord, splitWords } from './words.ts';

/** One way to say a part of the query. A phrase of several words is searched as a phrase. */
export interface Alternative {
  readonly words: readonly string[];
  /** The same with its hyphens, which the index keeps: `zero-emission zone`. */
  readonly text: string;
  readonly how: 'typed' | 'spelling' | 'synonym' | 'correction';
}

/** A part of the query that a page must hold, in one of its alternatives. */
interface QueryPart {
  /** As the reader typed it, tidied. */
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
}

/** What will be searched, and what the reader must be told about it. */
export interface QueryPlan {
  readonly parts: readonly QueryPart[];
  /** Words that stand nowhere on the site, each with the words taken instead; none where nothing is near. */
  readonly corrections: readonly { readonly typed: string; readonly taken: readonly string[] }[];
  /** What is searched besides, for words of the query that have others of the same meaning. */
  readonly synonyms: readonly { readonly typed: string; readonly also: readonly string[] }[];
}

const MOST_ALTERNATIVES = 8;
const MOST_WORDS = 16;

/**
 * Plans how to search for what was typed. Words that carry nothing are left out, unknown words are corrected (unless
 * `asTyped`), phrases with words of the same meaning are kept together. Pure: the same words and lexicon, the same plan.
 */
export function planQuery(text: string, lexicon: Lexicon, asTyped = false): QueryPlan {
  const typed = splitWords(text).slice(0, MOST_WORDS);
  const inPhrases = new Set(
    splitIntoRuns(typed.map(asItIs), lexicon).flatMap((run) => (run.length > 1 ? run.map((word) => word.typed) : [])),
  );
  const corrected = typed.map((word) => (inPhrases.has(word) ? asItIs(word) : correct(word, lexicon, asTyped)));
  const runs = splitIntoRuns(corrected, lexicon);
  const carrying = runs.filter((run) => run.length > 1 || !isStopWord(run[0]?.typed ?? ''));
  const parts = unique((carrying.length > 0 ? carrying : runs).map((run) => planRun(run, lexicon)));
  return {
    parts,
    corrections: corrected.flatMap(({ typed: word, isUnknown, words, others }) =>
      isUnknown && !isStopWord(word) ? [{ typed: word, taken: words.join(' ') === word ? [] : [words.join(' '), ...others] }] : [],
    ),
    synonyms: parts.flatMap((part) => {
      const also = part.alternatives.filter(({ how }) => how === 'synonym').map(({ text }) => text);
      return also.length > 0 ? [{ typed: part.typed, also }] : [];
    }),
  };
}

interface CorrectedWord {
  readonly typed: string;
  /** What is searched: the word itself, one near to it, or two where a space was left out. */
  readonly words: readonly string[];
  /** Further words that are as near. */
  readonly others: readonly string[];
  readonly isUnknown: boolean;
}

const asItIs = (word: string): CorrectedWord => ({ typed: word, words: [word], others: [], isUnknown: false });

function correct(word: string, lexicon: Lexicon, asTyped: boolean): CorrectedWord {
  if (lexicon.knows(word) || lexicon.synonymsOf([word]).length > 0) return asItIs(word);
  const spelling = spellingsOf(word).find(lexicon.knows);
  if (spelling) return { ...asItIs(word), words: [spelling] };
  if (asTyped || /\d/.test(word)) return { ...asItIs(word), isUnknown: true };
  const halves = splitInTwo(word, lexicon);
  if (halves) return { ...asItIs(word), words: halves, isUnknown: true };
  const [best, ...others] = lexicon.nearest(word);
  return { typed: word, words: [best ?? word], others, isUnknown: true };
}

/** `lowcode` as `low code`, where both halves are words of the site. */
function splitInTwo(word: string, lexicon: Lexicon): string[] | undefined {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    if (halves.every(lexicon.has)) return halves;
  }
  return undefined;
}

/** The longest runs of words that have others of the same meaning, or are also written as one, stay together. */
function splitIntoRuns(words: readonly CorrectedWord[], lexicon: Lexicon): CorrectedWord[][] {
  const runs: CorrectedWord[][] = [];
  for (let start = 0; start < words.length;) {
    const length = longestRunAt(words, start, lexicon);
    runs.push(words.slice(start, start + length));
    start += length;
  }
  return runs;
}

function longestRunAt(words: readonly CorrectedWord[], start: number, lexicon: Lexicon): number {
  for (let length = Math.min(lexicon.longestPhrase, words.length - start); length > 1; length--) {
    const phrase = words.slice(start, start + length).flatMap((word) => word.words);
    if (lexicon.synonymsOf(phrase).length > 0 || (length === 2 && lexicon.has(phrase.join('')))) return length;
  }
  return 1;
}

function planRun(run: readonly CorrectedWord[], lexicon: Lexicon): QueryPart {
  const words = run.flatMap((word) => word.words);
  const isCorrected = run.some((word) => word.isUnknown && word.words.join(' ') !== word.typed);
  const others = run.length === 1 ? run.flatMap((word) => word.others) : [];
  const alternatives = [
    alternative(words.join(' '), isCorrected ? 'correction' : 'typed'),
    ...others.map((word) => alternative(word, 'correction')),
    ...spelledOtherwise(words, lexicon).map((word) => alternative(word, 'spelling')),
    ...lexicon.synonymsOf(words).map((name) => alternative(name, 'synonym')),
  ];
  const known = alternatives.filter((each) => each.words.every((word) => isStopWord(word) || lexicon.knows(word)));
  const typed = run.map((word) => word.typed).join(' ');
  return { typed, alternatives: uniqueBy(known.slice(0, MOST_ALTERNATIVES), (each) => each.words.join(' ')) };
}

const alternative = (text: string, how: Alternative['how']): Alternative => ({
  words: splitWords(text),
  text: foldLetters(text),
  how,
});

/** British and American spelling, and two words that are also written as one. */
function spelledOtherwise(words: readonly string[], lexicon: Lexicon): string[] {
  const joined = words.length === 2 ? [words.join('')] : [];
  const [only = ''] = words;
  return [...joined, ...(words.length === 1 ? spellingsOf(only) : [])].filter(lexicon.has);
}

const unique = (parts: readonly QueryPart[]): QueryPart[] => uniqueBy(parts, ({ typed }) => typed);

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
