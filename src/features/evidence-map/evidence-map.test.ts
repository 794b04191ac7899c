import { expect, test } from 'vitest';
import { exampleStudy } from '../../../tests/fixtures/example-study.ts';
import { assembleLibrary } from '../../content/assemble-library.ts';
import { OUTCOMES } from '../../model/outcomes.ts';
import { drawEvidenceMap, radiusOf, strengthOf } from './evidence-map.ts';

const PLACE = {
  id: 'liverpool',
  data: { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'metropolitan-borough', latitude: 53.4, longitude: -3 },
} as const;
const HOW = 'It was tried and written down for others.';
const { caseStudies } = assembleLibrary(
  [
    { slug: 'one', data: exampleStudy({ areas: ['workstyles'], outcomes: ['data', 'value'] }), body: '' },
    {
      slug: 'two',
      data: exampleStudy({ areas: ['workstyles'], outcomes: ['data'], challenges: [{ id: 'money', helped: 'yes', how: HOW }] }),
      body: '',
    },
  ],
  [PLACE],
);
const countsOf = (by: 'area' | 'challenge', id: string) =>
  drawEvidenceMap(by, caseStudies)
    .find((row) => row.id === id)
    ?.cells.filter(({ studies }) => studies.length > 0)
    .map(({ outcome, studies, url }) => [outcome.id, studies.length, url]);

test('every row has a cell for each outcome, and each cell links to its case studies', () => {
  for (const row of drawEvidenceMap('area', caseStudies)) expect(row.cells).toHaveLength(OUTCOMES.length);
  expect(countsOf('area', 'workstyles')).toEqual([
    ['data', 2, '/evidence-map/area/workstyles/#data'],
    ['value', 1, '/evidence-map/area/workstyles/#value'],
  ]);
  expect(countsOf('challenge', 'money')).toEqual([['data', 1, '/evidence-map/challenge/money/#data']]);
  expect(countsOf('area', 'living-spaces')).toEqual([]);
});

test.each([
  [[], 'none'],
  [[1, 2], 'limited'],
  [[2, 3, 1], 'moderate'],
  [[1, 4], 'good'],
  [[5], 'good'],
] as const)('grades %j are %s', (grades, strength) => {
  expect(strengthOf(grades.map((grade) => ({ evidence: { grade } })) as never)).toBe(strength);
});

test('the area of a circle is in proportion to its count, and a single case study is still visible', () => {
  expect(radiusOf(0, 10)).toBe(0);
  expect(radiusOf(10, 10)).toBe(18);
  expect(radiusOf(5, 20)).toBe(9);
  expect(radiusOf(1, 1000)).toBe(4);
});
