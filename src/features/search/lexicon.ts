import { nearestWords, SHORTEST_MISTAKEN } from './nearest-words.ts';
import type { SearchData } from './search-data.ts';
import { splitWords } from './tokens.ts';
import { readWords, startingWith, WordLists, type Words } from './word-lists.ts';
import { isOfEditorsList, phraseKey, singularOf, stemOf } from './words.ts';

/** Which words exist, and in which forms. */
interface WordForms {
  /** True if the word itself exists. */
  readonly has: (word: string) => boolean;
  /** Other words with the same stem. */
  readonly formsOf: (word: string) => readonly string[];
}

/** The words of the site and the groups of words that mean the same. Answers about words are valid only within `resolve`. */
export interface Lexicon extends WordForms {
  /** True if the word, a longer word that starts with it, or another form of it is on the site. Always true for figures. */
  readonly knows: (word: string) => boolean;
  /** A few words of the site with this prefix, the most frequent first. */
  readonly startingWith: (prefix: string) => string[];
  /** The words of the site nearest to an unknown one, the likeliest first: at most three, or none if nothing is near. */
  readonly nearest: (word: string) => readonly string[];
  /** The synonyms of this phrase. Singular and plural count as the same; other forms do not. */
  readonly synonymsOf: (words: readonly string[]) => readonly string[];
  /** The same for the words of synonyms only, in singular and plural. */
  readonly ofSynonyms: WordForms;
  /** How many words the longest phrase of any group has. */
  readonly longestPhrase: number;
  /** Repeats a question about words until all the lists of words that it needs are loaded. */
  readonly resolve: <T>(ask: () => T) => Promise<T>;
}

const MAX_COMPLETIONS = 12;
/** Forms of a word share their first letters: at least this many (`fly`, `flies`), or the stem without the last two (`probabl`, `probability`). */
const SHARED_LETTERS = 2;
const CHANGED_LETTERS = 2;

/** `read` gives a list of words by its name. */
export function makeLexicon(
  { lists, synonyms, synonymWords }: Pick<SearchData, 'lists' | 'synonyms' | 'synonymWords'>,
  read: (name: string) => Promise<string>,
): Lexicon {
  const words = new WordLists(lists, read);
  const has = (word: string): boolean => words.countOf(word) > 0;
  const formsOf = remember(
    words,
    makeForms((prefix) => words.startingWith(prefix)),
  );
  return {
    has,
    // While a list is missing, no word is called unknown: that would ask for all lists.
    knows: (word) => /\d/.test(word) || has(word) || words.startsAny(word) || formsOf(word).length > 0 || words.isIncomplete,
    startingWith: (prefix) =>
      words
        .startingWith(prefix)
        .sort((a, b) => words.countOf(b) - words.countOf(a))
        .slice(0, MAX_COMPLETIONS),
    formsOf,
    nearest: remember(words, (word) => (word.length < SHORTEST_MISTAKEN ? [] : nearestWords(word, words.all()))),
    ofSynonyms: formsIn(readWords(synonymWords)),
    ...readSynonyms(synonyms),
    resolve: async (ask) => {
      for (;;) {
        const answer = ask();
        if (!(await words.loadMissing())) return answer;
      }
    },
  };
}

/** Finds the forms of a word among those with the same first letters. */
function makeForms(beginnings: (prefix: string) => readonly string[]): WordForms['formsOf'] {
  return (word) => {
    if (word.length < SHARED_LETTERS) return [];
    const stem = stemOf(word);
    const shared = isOfEditorsList(stem) ? SHARED_LETTERS : Math.max(SHARED_LETTERS, stem.length - CHANGED_LETTERS);
    return beginnings(word.slice(0, shared)).filter((form) => form !== word && stemOf(form) === stem);
  };
}

const formsIn = (words: Words): WordForms => ({
  has: (word) => words.counts.has(word),
  formsOf: makeForms((prefix) => startingWith(words, prefix)),
});

function readSynonyms(synonyms: SearchData['synonyms']): Pick<Lexicon, 'synonymsOf' | 'longestPhrase'> {
  const groups = new Map(synonyms.flatMap((group) => group.flatMap((name) => keysOf(name).map((key) => [key, group] as const))));
  const firstWords = new Set([...groups.keys()].map((key) => key.split(' ')[0]));
  return {
    synonymsOf: (words) => (firstWords.has(singularOf(words[0] ?? '')) ? othersOf(groups.get(phraseKey(words)) ?? [], words) : []),
    longestPhrase: Math.max(1, ...synonyms.flat().map((name) => splitWords(name).length)),
  };
}

/** Caches answers, except those given while a list was missing. */
function remember(words: WordLists, answer: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word) ?? answer(word);
    if (!words.isIncomplete) known.set(word, found);
    return found;
  };
}

/** The keys of a name, with and without its hyphens: `wi-fi` is also `wifi`. */
const keysOf = (name: string): string[] => [phraseKey(splitWords(name)), phraseKey(splitWords(name.replaceAll('-', '')))];

const othersOf = (group: readonly string[], words: readonly string[]): string[] => {
  const key = phraseKey(words);
  return group.filter((name) => !keysOf(name).includes(key));
};
