import { editDistance } from '../../shared/edit-distance.ts';
import type { Lexicon } from './lexicon.ts';
import { readOperators } from './operators.ts';
import { readIt, spelledOtherwise, splitInTwo } from './query-words.ts';
import { spellingsOf } from './spellings.ts';
import { isLightWord, isStopWord } from './stop-words.ts';
import { figureKey, splitWords, tokenise, type Token } from './tokens.ts';
import { singularOf } from './words.ts';

/** A word of the index that can fill one position of a phrase, and how much it counts. */
export interface SlotWord {
  readonly word: string;
  readonly weight: number;
}

/** One way to say a part of the query: the words that can fill each position of the phrase; undefined if any word can. */
export interface Alternative {
  readonly slots: readonly (readonly SlotWord[] | undefined)[];
  /** The text that is shown to the reader and highlighted in texts. */
  readonly text: string;
  readonly how: 'typed' | 'exact' | 'spelling' | 'synonym' | 'correction';
}

/** A part of the query that a page must contain, in one of its alternatives. */
export interface QueryPart {
  /** As the reader typed it, tidied. */
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  /** True for a word that says little: it raises pages that contain it, but is not required. */
  readonly isOptional: boolean;
}

/** What will be searched, and what the page says about it. */
export interface QueryPlan {
  readonly parts: readonly QueryPart[];
  /** Words that are not on the site, each with the words used instead, if any are similar. */
  readonly corrections: readonly { readonly typed: string; readonly taken: readonly string[] }[];
  /** The synonyms that are also searched. */
  readonly synonyms: readonly { readonly typed: string; readonly also: readonly string[] }[];
  /** Words and phrases that no result may contain. */
  readonly without: readonly QueryPart[];
  /** Words that were not searched because they are too common. */
  readonly leftOut: readonly string[];
  readonly isCut: boolean;
  readonly isWithinWrong: boolean;
  /** The whole query as a headline figure, if it contains a figure. */
  readonly figure: string | undefined;
}

export interface PlanOptions {
  /** True to search exactly what was typed: without corrections and synonyms. */
  readonly asTyped?: boolean;
  /** Unknown words not to correct, because the correction found nothing. */
  readonly uncorrected?: readonly string[];
}

const MOST_ALTERNATIVES = 8;
const MOST_WORDS = 16;
/** Weights of the plural or singular of a word and of its other forms, lower than that of the typed word. */
const NUMBER_WEIGHT = 0.9;
const FORM_WEIGHT = 0.5;
const BEGINNING_WEIGHT = 0.6;
/** The weight of a figure without its currency or percent sign. */
const BARE_FIGURE_WEIGHT = 0.4;
const SHORTEST_PREFIX = 3;
const MOST_FORMS = 8;
const FEWEST_REQUIRED = 2;

/**
 * Plans how to search for what was typed. Words that are too common are left out, unknown words are corrected, and phrases that have
 * synonyms are searched as phrases. Pure: the same words and lexicon give the same plan.
 */
export function planQuery(text: string, lexicon: Lexicon, options: PlanOptions = {}): QueryPlan {
  const operators = readOperators(text);
  const tokens = readIt(tokenise(operators.plain));
  const typed = tokens.slice(0, MOST_WORDS);
  const inPhrases = new Set(
    splitIntoRuns(typed.map(asItIs), lexicon).flatMap((run) => (isKnownPhrase(run, lexicon) ? run.map(({ token }) => token) : [])),
  );
  const corrected = typed.map((token) => (inPhrases.has(token) ? asItIs(token) : correct(token, lexicon, options)));
  const runs = splitIntoRuns(corrected, lexicon);
  const carrying = runs.filter((run) => run.length > 1 || !isStopWord(run[0]?.token.word ?? ''));
  const exact = operators.exact.map((phrase) => planExact(phrase));
  const isEmpty = carrying.length === 0 && exact.length === 0;
  const parts = requireSome(unique([...exact, ...(isEmpty ? runs : carrying).map((run) => planRun(run, lexicon, options))]));
  return {
    parts,
    corrections: corrected.flatMap(describeCorrection),
    synonyms: parts.flatMap((part) => {
      const also = part.alternatives.filter(({ how }) => how === 'synonym').map((each) => each.text);
      return also.length > 0 ? [{ typed: part.typed, also }] : [];
    }),
    without: operators.without.map((phrase) => planExact(phrase)),
    leftOut: isEmpty ? [] : runs.filter((run) => !carrying.includes(run)).map((run) => surfaceOf(run, operators.plain)),
    isCut: tokens.length > MOST_WORDS,
    isWithinWrong: operators.isWithinWrong,
    figure: figureKey(operators.plain),
  };
}

interface CorrectedWord {
  readonly token: Token;
  /** What is searched: the word itself, a similar one, or two words if a space is missing. */
  readonly words: readonly string[];
  /** Other words that are equally similar. */
  readonly others: readonly string[];
  readonly isUnknown: boolean;
}

const asItIs = (token: Token): CorrectedWord => ({ token, words: [token.word], others: [], isUnknown: false });

const surfaceOf = (run: readonly CorrectedWord[], text: string): string =>
  text.slice(run[0]?.token.start, run.at(-1)?.token.end).toLowerCase();

function correct(token: Token, lexicon: Lexicon, { asTyped = false, uncorrected = [] }: PlanOptions): CorrectedWord {
  const { word } = token;
  if (isStopWord(word) || lexicon.knows(word) || lexicon.synonymsOf([word]).length > 0) return asItIs(token);
  const spelling = spellingsOf(word).find(lexicon.knows);
  if (spelling) return { ...asItIs(token), words: [spelling] };
  if (asTyped || uncorrected.includes(word)) return { ...asItIs(token), isUnknown: true };
  const [best, ...others] = lexicon.nearest(word);
  const halves = best && editDistance(word, best, 1) <= 1 ? undefined : splitInTwo(word, lexicon);
  if (halves) return { ...asItIs(token), words: halves, isUnknown: true };
  return { token, words: [best ?? word], others, isUnknown: true };
}

function describeCorrection({ token: { word }, isUnknown, words, others }: CorrectedWord): QueryPlan['corrections'] {
  if (!isUnknown || isStopWord(word)) return [];
  return [{ typed: word, taken: words.join(' ') === word ? [] : [words.join(' '), ...others] }];
}

/** Splits words into the longest runs that have synonyms or can also be written as one word. */
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
    if (
      lexicon.synonymsOf(phrase).length > 0 ||
      (length === 2 && (isHyphenated(words, start) || isAlsoOneWord(phrase, lexicon) || isSpacedFigure(phrase)))
    )
      return length;
  }
  return 1;
}

/** True for `work place`. Two common words are never meant as one; otherwise a question would look up many such pairs. */
const isAlsoOneWord = (words: readonly string[], lexicon: Lexicon): boolean => !words.every(isStopWord) && lexicon.has(words.join(''));

/** True for several words that need no correction: a hyphen alone does not make `open-sorce` a phrase of the site. */
function isKnownPhrase(run: readonly CorrectedWord[], lexicon: Lexicon): boolean {
  const words = run.flatMap((word) => word.words);
  return words.length > 1 && (lexicon.synonymsOf(words).length > 0 || lexicon.has(words.join('')) || words.every(lexicon.knows));
}

/** True for `co-op`, which the splitter also returns as one word. */
const isHyphenated = (words: readonly CorrectedWord[], start: number): boolean => {
  const [first, second] = [words[start]?.token, words[start + 1]?.token];
  return first !== undefined && second !== undefined && first.also.includes(`${first.word}${second.word}`);
};

/** True for `20 000`. */
const isSpacedFigure = ([first = '', second = '']: readonly string[]): boolean => /^\d{1,3}$/.test(first) && /^\d{3}$/.test(second);

function planRun(run: readonly CorrectedWord[], lexicon: Lexicon, { asTyped = false }: PlanOptions): QueryPart {
  const words = run.flatMap((word) => word.words);
  const isCorrected = run.some((word) => word.isUnknown && word.words.join(' ') !== word.token.word);
  const others = run.length === 1 ? run.flatMap((word) => word.others) : [];
  const [only] = run;
  const alternatives = [
    only && run.length === 1 && /^\d/.test(only.token.word)
      ? figure(only.token)
      : loosely(words, isCorrected ? 'correction' : 'typed', lexicon),
    ...others.map((word) => loosely([word], 'correction', lexicon)),
    ...(asTyped ? [] : spelledOtherwise(words, lexicon).map((word) => loosely([word], 'spelling', lexicon))),
    ...(asTyped ? [] : lexicon.synonymsOf(words).map((name) => loosely(splitWords(name), 'synonym', lexicon, name))),
  ];
  const typed = run.map((word) => word.token.word).join(' ');
  const possible = alternatives.filter(({ slots }) => slots.every((slot) => slot?.length !== 0));
  return { typed, alternatives: uniqueBy(possible.slice(0, MOST_ALTERNATIVES), (each) => each.text), isOptional: isLightWord(typed) };
}

/** A phrase that is searched as it is. Common words in it count too. */
function planExact(phrase: string): QueryPart {
  const words = splitWords(phrase);
  const slots = words.map((word) => [{ word, weight: 1 }]);
  return { typed: words.join(' '), alternatives: [{ slots, text: words.join(' '), how: 'exact' }], isOptional: false };
}

/** Words with their other forms. A common word inside a phrase can be any word. */
function loosely(words: readonly string[], how: Alternative['how'], lexicon: Lexicon, text = words.join(' ')): Alternative {
  const isAny = (index: number): boolean => isStopWord(words[index] ?? '') && index > 0 && index < words.length - 1;
  return { slots: words.map((word, index) => (isAny(index) ? undefined : slotOf(word, lexicon, how))), text, how };
}

/** A word with its other forms. A synonym has only its singular and plural, so that meanings do not drift. */
function slotOf(word: string, lexicon: Lexicon, how: Alternative['how']): SlotWord[] {
  const words = how === 'synonym' ? lexicon.ofSynonyms : lexicon;
  const isKnown = /\d/.test(word) || words.has(word);
  const isAlike = (form: string): boolean => how !== 'synonym' || singularOf(form) === singularOf(word);
  const forms = words.formsOf(word).filter(isAlike).slice(0, MOST_FORMS);
  const beginnings = isKnown || how === 'synonym' || forms.length > 0 || word.length < SHORTEST_PREFIX ? [] : lexicon.startingWith(word);
  return [
    ...(isKnown ? [{ word, weight: 1 }] : []),
    ...forms.map((form) => ({ word: form, weight: singularOf(form) === singularOf(word) ? NUMBER_WEIGHT : FORM_WEIGHT })),
    ...beginnings.map((longer) => ({ word: longer, weight: BEGINNING_WEIGHT })),
  ];
}

/** A figure by its value. If it was typed with a currency or percent sign, matches with the sign count more. */
function figure({ word, also }: Token): Alternative {
  const [qualified] = also.filter((each) => /^[£€$¥]|%$/.test(each));
  const slot = qualified
    ? [
        { word: qualified, weight: 1 },
        { word, weight: BARE_FIGURE_WEIGHT },
      ]
    : [{ word, weight: 1 }];
  return { slots: [slot], text: qualified ?? word, how: 'typed' };
}

/** Words that say little are optional only if two other words are required. */
function requireSome(parts: readonly QueryPart[]): QueryPart[] {
  const isEnough = parts.filter(({ isOptional }) => !isOptional).length >= FEWEST_REQUIRED;
  return parts.map((part) => ({ ...part, isOptional: isEnough && part.isOptional }));
}

const unique = (parts: readonly QueryPart[]): QueryPart[] => uniqueBy(parts, ({ typed }) => typed);

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
