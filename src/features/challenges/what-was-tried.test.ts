import { expect, test } from 'vitest';
import { exampleStudy } from '../../../tests/fixtures/example-study.ts';
import { assembleLibrary } from '../../content/assemble-library.ts';
import { findReportedElsewhere, judgementOf } from './what-was-tried.ts';

const PLACE = {
  id: 'liverpool',
  data: { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'metropolitan-borough', latitude: 53.4, longitude: -3 },
} as const;
const judged = { challenges: [{ id: 'money', helped: 'partly', how: 'It saved some money and cost some more.' }] };
const { caseStudies } = assembleLibrary(
  [
    { slug: 'judged', data: exampleStudy(judged), body: '' },
    { slug: 'silent', data: exampleStudy(), body: '' },
  ],
  [PLACE],
);
const [first, second] = caseStudies;

test('a case study judges only the challenges that it names', () => {
  expect(first && judgementOf(first, 'money')?.helped).toBe('partly');
  expect(first && judgementOf(first, 'capacity')).toBeUndefined();
});

test('something that a case study has judged is not also listed as unknown', () => {
  const tried = [
    { text: 'Judged by its own case study.', caseStudy: 'judged', helped: 'unknown' },
    { text: 'From a case study that names it not.', caseStudy: 'silent', helped: 'unknown' },
    { text: 'From a source alone.', source: 'a-source', helped: 'yes' },
  ] as const;
  expect(findReportedElsewhere('money', tried, caseStudies).map(({ text, study }) => [text, study?.slug])).toEqual([
    ['From a case study that names it not.', second?.slug],
    ['From a source alone.', undefined],
  ]);
});
