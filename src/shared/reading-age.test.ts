import { describe, expect, test } from 'vitest';
import { readingAge } from './reading-age.ts';

describe('reading age', () => {
  test('is the Flesch-Kincaid grade plus five', () => {
    // Six words of one syllable in one sentence: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45.
    expect(readingAge('The cat sat on the mat.')).toBeCloseTo(3.55, 2);
    // Two sentences, seven words, eight syllables: 0.39 × 3.5 + 11.8 × 8/7 − 15.59 = −0.739.
    expect(readingAge('The town built a park. People came.')).toBeCloseTo(4.261, 2);
  });

  test.each([
    ['longer sentences are harder', 'We went home. We had tea.', 'We went home and there we had tea.'],
    ['longer words are harder', 'The town grew.', 'The municipality expanded.'],
  ])('%s', (_, easy, hard) => {
    expect(readingAge(easy)).toBeLessThan(readingAge(hard));
  });

  test('a decimal point does not end a sentence, and an empty text is allowed', () => {
    expect(readingAge('It cost £1.4m and took 2.5 years.')).toBe(readingAge('It cost £14m and took 25 years.'));
    expect(readingAge('')).toBe(5);
  });
});
