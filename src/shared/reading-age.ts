import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { splitSentences } from './text.ts';

/** A child in a school grade of the United States is about this many years older than the number of the grade. */
const YEARS_BEFORE_SCHOOL = 5;

/** The reading age that summaries should not exceed, in years. */
export const HIGHEST_READING_AGE = 14;

/**
 * The age in years at which a text is easily read: the Flesch-Kincaid grade level (Kincaid and others, 1975:
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59) plus five. Numbers count as one syllable, so figures count
 * for less than they would read aloud; proper names count like other words.
 */
export function readingAge(text: string): number {
  const sentences = splitSentences(text);
  const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length === 0) return YEARS_BEFORE_SCHOOL;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: Math.max(1, sentences.length), word: words.length, syllable: syllables }) + YEARS_BEFORE_SCHOOL;
}
