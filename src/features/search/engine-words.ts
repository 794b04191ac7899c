/** Ends every word of the index, so that Pagefind does not stem it. */
const END = '0q';

/**
 * A word as it is in Pagefind's index. Pagefind joins words with the same stem and drops signs. The artificial ending keeps each word
 * and figure as it is. Signs and capitals are encoded as letters and digits.
 */
export const toEngineWord = (word: string): string => `${word.replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, encode)}${END}`;

const encode = (sign: string): string => `0${(sign.codePointAt(0) ?? 0).toString(36)}0`;
