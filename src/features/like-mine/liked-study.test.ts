import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { resolveExample } from '../../../tests/fixtures/resolve-example.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import { toLikedStudy, toLikeMineScript } from './liked-study.ts';

const population = { value: 486_100, year: 2021, url: 'https://www.example.org/census', publisher: 'The census' };
const withPopulation = (): CaseStudy => {
  const study = resolveExample();
  return { ...study, mainPlace: { ...study.mainPlace, population: { ...study.mainPlace.population, ...population } } };
};

test('a case study has the facts to compare and the facts that its item shows', () => {
  expect(toLikedStudy(resolveExample())).toEqual({
    slug: 'a-study',
    url: '/case-studies/a-study/',
    name: 'Trying something out, Liverpool',
    title: 'A council tries something out',
    origin: 'England · City · since 2020',
    areas: ['workstyles'],
    principles: ['simplify'],
    grade: 2,
    cost: { first: '', others: 0 },
    place: 'Liverpool',
    kind: 'city',
    memberKinds: [],
    country: 'england',
  });
});

test('a population has its number to compare, and its words and source to show', () => {
  expect(toLikedStudy(withPopulation())).toMatchObject({
    residents: 486_100,
    population: { text: '486,100 in 2021', url: population.url, publisher: population.publisher },
  });
});

test('the script stores all case studies, by place', () => {
  const self: { almanacLikedStudies?: unknown } = {};
  runInNewContext(toLikeMineScript([withPopulation(), resolveExample()]), { self });
  expect(self.almanacLikedStudies).toEqual([toLikedStudy(withPopulation()), toLikedStudy(resolveExample())]);
});
