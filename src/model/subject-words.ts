/** Words that say nothing about the subject of a piece of work, and words that nearly every case study could contain. */
const EMPTY = new Set(
  `a an and as at by for from in into of off on or that the to with
  one two three four five six year years day days
  based built city council councils digital local new number online programme public service services shared size small smaller use using value
  wide owned finding guaranteed joint smart team through trial`.split(/\s+/),
);

/** The words that distinguish a subject from others: lower case, singular, each once. */
export function subjectWords(subject: string): string[] {
  const words = subject.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 2 && !EMPTY.has(word)).map(singular))];
}

/** Enough for words that are only compared with one another. */
const singular = (word: string): string => (word.length > 3 && !word.endsWith('ss') ? word.replace(/ies$/, 'y').replace(/s$/, '') : word);
