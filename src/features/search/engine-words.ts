/** Ends every word of the index, so that the engine neither matches longer words nor stems the word. */
const END = '0q';

/**
 * A word as it is in the engine's index. Pagefind joins words with the same stem and drops signs. The artificial ending keeps each word
 * and figure as it is. Signs and capitals are encoded as letters and digits.
 */
export const toEngineWord = (word: string): string => `${word.replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, encode)}${END}`;

/**
 * How many pages one entry of the index has at most. The work of Pagefind for a word grows with the square of its pages, so the pages of a
 * common word are in several entries.
 */
export const PAGES_IN_ENTRY = 300;

/** The entry of the index with the pages of a word from number `entry × PAGES_IN_ENTRY`. Takes a word as it is in the index. */
export const entryOf = (engineWord: string, entry: number): string =>
  entry === 0 ? engineWord : `${engineWord.slice(0, -END.length)}0r${entry}q`;

const encode = (sign: string): string => `0${(sign.codePointAt(0) ?? 0).toString(36)}0`;
