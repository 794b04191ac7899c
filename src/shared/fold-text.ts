/** Letters that Unicode does not take apart into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' };

/** Small letters without accents: `Medellín` and `Reykjavík` as most people type them. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþæœßı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** A text as it is compared when somebody types: folded letters, single spaces. */
export const foldText = (text: string): string => foldLetters(text).replace(/\s+/g, ' ').trim();

/** True where every word of the query occurs in the text, in any order. The text is folded already. */
export function holdsAllWords(folded: string, query: string): boolean {
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
