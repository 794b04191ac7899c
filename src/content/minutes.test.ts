import { minutesWords } from '../features/case-study/words.en.ts';
import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../tests/fixtures/example-study.ts';
import { readLibrary } from '../gate/check/read-library.ts';
import type { CaseStudy } from '../model/case-study.ts';
import { minutesParagraph } from './minutes.ts';
import { resolveCaseStudies } from './resolve-case-study.ts';
import { resolvePlace } from './resolve-place.ts';

const PLACES = new Map(
  [
    resolvePlace('liverpool', { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'city', latitude: 53, longitude: -3 }),
    resolvePlace('singapore', { name: 'Singapore', country: 'SG', kind: 'city', latitude: 1, longitude: 104 }),
  ].map((place) => [place.id, place]),
);
const paragraph = (changes: Record<string, unknown> = {}): string => {
  const [study] = resolveCaseStudies([{ slug: 'a-study', data: exampleStudy(changes), body: '' }], PLACES, '2026-01-01');
  return minutesParagraph(study as CaseStudy, minutesWords.sentences);
};
const result = (changes: Record<string, unknown>) => ({
  value: '12',
  label: 'things counted',
  kind: 'measured',
  when: '2020',
  by: 'The council',
  source: 'council-2020',
  ...changes,
});
const source = (id: string, publisher: string, date = '2020') => ({
  id,
  title: 'A report',
  publisher,
  date,
  url: 'https://www.example.org/',
  kind: 'own',
});

test('everything a minute-taker needs, in whole sentences', () => {
  expect(paragraph()).toBe(
    'This case study is from Liverpool, England (since 2020). A council tried something out, wrote down what came of it, ' +
      'and let its neighbours read the notes for nothing. One figure, for 2020, is “12 things counted”, measured by the council. ' +
      'The evidence is limited: grade 2 of 5 (figures, no baseline). What went wrong: Two of the three steps came back within a year. ' +
      'Sources: The council (2020) and The paper (2021). ' +
      'Last checked on 1 January 2026. Full case study: https://new-local-almanac.example/case-studies/a-study/',
  );
});

test.each([
  ['an estimate', { results: [result({ kind: 'estimated' })] }, 'estimated by the council.'],
  ['a target', { results: [result({ kind: 'target' })] }, 'set as a target by the council.'],
  [
    'a claim without a date',
    { results: [result({ kind: 'claimed', when: 'undated' })] },
    'One figure, with no date, is “12 things counted”, claimed by the council.',
  ],
  ['what was reported', { results: [result({ by: 'Reported by The paper' })] }, 'measured, reported by The paper.'],
  ['a month', { results: [result({ when: '2020-03' })] }, 'One figure, for March 2020, is'],
  ['a second figure', { results: [result({}), result({ value: 'Half' })] }, 'Another figure, for 2020, is “Half things counted”, measured'],
  ['a city state', { places: ['singapore'] }, 'is from Singapore (since 2020)'],
  ['work that ended', { stage: 'ended', period: { start: '2018', end: '2023' } }, '(2018 to 2023).'],
  ['one source', { sources: [source('council-2020', 'The council')] }, 'Source: The council (2020).'],
])('%s', (_, changes, words) => {
  expect(paragraph(changes)).toContain(words);
});

test('the cited sources come first; at most three are named, the rest are counted', () => {
  const others = ['One', 'Two', 'Three', 'Four'].map((name) => source(name.toLowerCase(), `Paper ${name}`, 'undated'));
  expect(paragraph({ sources: [...others, source('council-2020', 'The council', '2020-05-04')] })).toContain(
    'Sources: The council (2020), Paper One (no date), Paper Two (no date) and 2 more.',
  );
});

test('a publisher with two sources in one year is named once, and neither is counted again', () => {
  expect(paragraph({ sources: [source('council-2020', 'The council'), source('again', 'The council')] })).toContain(
    'Source: The council (2020).',
  );
});

test('no third figure is given', () => {
  const text = paragraph({ results: [result({}), result({ value: '13' }), result({ value: '14' })] });
  expect([text.includes('“13'), text.includes('“14')]).toEqual([true, false]);
});

test('figures and sources are left out first; the summary and what went wrong stay whole', () => {
  const long = Array.from({ length: 28 }, (_, index) => `Word${index}`).join(' ');
  const summary = `${long}. Ministers had told councils to stop.`;
  const text = paragraph({ summary, results: [result({ label: 'a b c d e f g h i j k l m n o p q r s t' }), result({ value: '13' })] });
  expect(text).toContain(summary);
  expect(text).toContain('What went wrong: Two of the three steps came back within a year.');
  expect(text.split(' ').length).toBeLessThanOrEqual(120);
});

const firstFigures = ({ results }: CaseStudy): string[] =>
  results.slice(0, 1).map(({ value, label, by, when }) => minutesWords.sentences.figure(`${value} ${label}`, `measured by ${by}`, when, true));

describe('every case study', async () => {
  const { caseStudies } = await readLibrary(process.cwd());
  test.each(caseStudies)('$slug', (study) => {
    const text = minutesParagraph(study, minutesWords.sentences);
    // No caveat is lost: caveats are in the summary or in what went wrong.
    for (const part of [study.summary, `What went wrong: ${study.wentWrong.text}`]) expect(text).toContain(part);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(160);
    expect(text).not.toMatch(/undefined|null|NaN|\s{2}|\.\./);
    expect(text).toMatch(/Full case study: https:\/\/\S+\/$/);
    for (const part of [study.mainPlace.name, study.url]) expect(text).toContain(part);
    // A figure is missing only if there is no room for it.
    if (!text.includes('One figure, ')) expect([text, ...firstFigures(study)].join(' ').split(' ').length).toBeGreaterThan(120);
  });
});
