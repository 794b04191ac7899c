/** Letters that Unicode does not split into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' };

/** Lower-case letters without accents: `Medellín` and `Reykjavík` as most people type them. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþæœßı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** A text in the form that is compared with what a reader types: folded letters, single spaces. */
export const foldText = (text: string): string => foldLetters(text).replace(/\s+/g, ' ').trim();

/** True if every word of the query occurs in the text, in any order. The text must already be folded. */
export function hasAllWords(folded: string, query: string): boolean {
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
