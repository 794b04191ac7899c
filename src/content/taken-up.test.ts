import { expect, test } from 'vitest';
import { exampleStudy } from '../../tests/fixtures/example-study.ts';
import { assembleLibrary } from './assemble-library.ts';
import { resolveTakenUp } from './taken-up.ts';

const PLACE = { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'city', latitude: 53.4, longitude: -3 } as const;
const { caseStudies } = assembleLibrary(
  ['b-study', 'a-study'].map((slug) => ({ slug, data: exampleStudy({}), body: '' })),
  [{ id: 'liverpool', data: PLACE }],
);
const entry = (study: string, organisation: string, country = 'DE') => ({
  study,
  organisation,
  country,
  what: 'It started its own on the same code.',
  when: '2020',
  publisher: 'The paper',
  url: 'https://www.example.org/',
});

test('entries are sorted by case study and organisation, with country names; an entry about a draft is left out', () => {
  const entries = [entry('b-study', 'Zwickau'), entry('a-draft', 'Aachen'), entry('b-study', 'Bonn'), entry('a-study', 'Lyon', 'FR')];
  expect(resolveTakenUp(entries, caseStudies).map(({ study, organisation, country }) => [study.slug, organisation, country])).toEqual([
    ['a-study', 'Lyon', 'France'],
    ['b-study', 'Bonn', 'Germany'],
    ['b-study', 'Zwickau', 'Germany'],
  ]);
});
