import { editDistance } from '../../shared/edit-distance.ts';
import { unpackWords, type SearchData } from './search-data.ts';
import { firstAtLeast } from './sorted.ts';
import { splitWords } from './tokens.ts';
import { isOfEditorsList, phraseKey, singularOf, stemOf } from './words.ts';

/** The words of the site and the groups of words that mean the same. */
export interface Lexicon {
  /** True if the word, a longer word that starts with it, or another form of it is on the site. Always true for figures. */
  readonly knows: (word: string) => boolean;
  /** True if the word itself is on the site. */
  readonly has: (word: string) => boolean;
  /** A few words of the site that start with this, the most frequent first. */
  readonly beginningWith: (prefix: string) => string[];
  /** Other words of the site with the same stem. */
  readonly formsOf: (word: string) => readonly string[];
  /** The words of the site nearest to an unknown one, the likeliest first: at most three, none where nothing is near. */
  readonly nearest: (word: string) => string[];
  /** The synonyms of this phrase. Singular and plural count as the same; other forms do not. */
  readonly synonymsOf: (words: readonly string[]) => readonly string[];
  /** How many words the longest phrase of any group has. */
  readonly longestPhrase: number;
  /** Share of pages a word stands on, as a weight: rare words weigh more. */
  readonly rarity: (word: string) => number;
}

const NEAREST_SHOWN = 3;
const MOST_BEGINNINGS = 12;
/** All forms of a word start with as many letters of it as this (`fly`, `flies`), or as its stem has without the last two (`probabl`, `probability`). */
const SHARED_LETTERS = 2;
const CHANGED_LETTERS = 2;
/** Words with at least this many letters may have two mistakes; those with four or more, one. */
const LONG_WORD = 8;

export function makeLexicon({ words: packed, synonyms, pages }: Pick<SearchData, 'words' | 'synonyms' | 'pages'>): Lexicon {
  const counts = unpackWords(packed);
  const sorted = [...counts.keys()].sort();
  const groups = new Map(synonyms.flatMap((group) => group.flatMap((name) => keysOf(name).map((key) => [key, group] as const))));
  const firstWords = new Set([...groups.keys()].map((key) => key.split(' ')[0]));
  const nearest = new Map<string, string[]>();
  const beginnings = (prefix: string): string[] => sorted.slice(firstAtLeast(sorted, prefix), firstAtLeast(sorted, `${prefix}\u{ffff}`));
  const startsAny = (prefix: string): boolean => sorted[firstAtLeast(sorted, prefix)]?.startsWith(prefix) ?? false;
  const formsOf = (word: string): string[] => {
    const stem = stemOf(word);
    const shared = isOfEditorsList(stem) ? SHARED_LETTERS : Math.max(SHARED_LETTERS, stem.length - CHANGED_LETTERS);
    return beginnings(word.slice(0, shared)).filter((form) => form !== word && stemOf(form) === stem);
  };
  return {
    has: (word) => counts.has(word),
    knows: (word) => /\d/.test(word) || counts.has(word) || formsOf(word).length > 0 || startsAny(word),
    beginningWith: (prefix) =>
      beginnings(prefix)
        .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
        .slice(0, MOST_BEGINNINGS),
    formsOf,
    nearest: (word) => {
      const known = nearest.get(word) ?? nearestWords(word, counts);
      nearest.set(word, known);
      return known;
    },
    synonymsOf: (words) => (firstWords.has(singularOf(words[0] ?? '')) ? othersOf(groups.get(phraseKey(words)) ?? [], words) : []),
    longestPhrase: Math.max(1, ...synonyms.flat().map((name) => splitWords(name).length)),
    rarity: (word) => Math.log(1 + pages.length / (counts.get(word) ?? 1)),
  };
}

/** The keys of a name, with and without its hyphens: `wi-fi` is also `wifi`. */
const keysOf = (name: string): string[] => [phraseKey(splitWords(name)), phraseKey(splitWords(name.replaceAll('-', '')))];

const othersOf = (group: readonly string[], words: readonly string[]): string[] => {
  const key = phraseKey(words);
  return group.filter((name) => !keysOf(name).includes(key));
};

/** Short words allow one mistake, long ones two; the first letter is seldom wrong, and a frequent word is likelier meant. */
function nearestWords(word: string, counts: ReadonlyMap<string, number>): string[] {
  const limit = word.length < 4 ? 0 : word.length < LONG_WORD ? 1 : 2;
  const letters = letterBits(word);
  const near: { known: string; cost: number }[] = [];
  for (const [known, count] of counts) {
    // A mistake changes two letters at most. This is far quicker to see than the distance.
    if (Math.abs(known.length - word.length) > limit || countBits(letters ^ letterBits(known)) > 2 * limit || /\d/.test(known)) continue;
    const distance = editDistance(word, known, limit);
    if (distance <= limit) near.push({ known, cost: distance + (known[0] === word[0] ? 0 : 0.5) - Math.log10(count + 1) * 0.2 });
  }
  const least = Math.min(...near.map(({ cost }) => cost));
  return near
    .filter(({ cost }) => cost <= least + 0.6)
    .sort((a, b) => a.cost - b.cost || (a.known < b.known ? -1 : 1))
    .slice(0, NEAREST_SHOWN)
    .map(({ known }) => known);
}

/** Which letters a word has, as bits. Some letters share a bit. */
function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
