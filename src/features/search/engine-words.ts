/** Ends every word of the index: the engine then finds no longer word that begins so, and cuts off no ending. */
const END = '0q';

/**
 * A word as the engine knows it. Pagefind joins words with one stem and drops signs; with an ending of its own each word and each
 * figure stays as it is. Signs and capitals become letters and digits.
 */
export const toEngineWord = (word: string): string => `${word.replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, encode)}${END}`;

const encode = (sign: string): string => `0${(sign.codePointAt(0) ?? 0).toString(36)}0`;
