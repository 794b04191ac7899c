import { expect, test } from 'vitest';
import { countDifferentWords, generateStudies, textOf, type StudyText } from './generated-studies.ts';

const study = (place: string, topic: string): StudyText => ({
  title: `${place} mends its ${topic}`,
  summary: `${place} found out about ${topic}.`,
  sections: [
    { heading: 'The situation', paragraphs: [`There was no ${topic} at all.`, `Nobody had asked for ${topic}.`] },
    { heading: 'What changed', paragraphs: [`Now there is ${topic} everywhere.`] },
  ],
  filters: [`area:${topic}`],
  facts: { place, year: '2019' },
});
const REAL = [study('Wigan', 'parks'), study('Leeds', 'data'), study('Oslo', 'trams')];

test('the result is the same every time, and a larger set starts with a smaller one', () => {
  expect(generateStudies(REAL, 4)).toEqual(generateStudies(REAL, 4));
  expect(generateStudies(REAL, 40).slice(0, 4)).toEqual(generateStudies(REAL, 4));
});

test('each has its own address and the sections of a real one', () => {
  const studies = generateStudies(REAL, 20);
  expect(new Set(studies.map(({ slug }) => slug)).size).toBe(20);
  for (const { sections } of studies) expect(sections.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1]);
});

test('paragraphs stay under their heading', () => {
  for (const { sections } of generateStudies(REAL, 3))
    for (const paragraph of sections[1]?.paragraphs ?? []) expect(paragraph).toMatch(/^Now there is/);
});

test('there are no new words up to the number of real studies; beyond it their number grows, ever more slowly', () => {
  const [real, few, more, many] = [REAL, generateStudies(REAL, 3), generateStudies(REAL, 30), generateStudies(REAL, 300)].map(
    countDifferentWords,
  );
  expect(few).toBeLessThanOrEqual(real ?? 0);
  expect(more).toBeGreaterThan(2 * (real ?? 0));
  expect(many).toBeGreaterThan(2 * (more ?? 0));
  expect(many).toBeLessThan(10 * (more ?? 0));
});

test('the text is everything below title and summary', () => {
  expect(textOf(study('Wigan', 'parks')).split('\n')).toHaveLength(5);
});
