import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../tests/fixtures/example-study.ts';
import { buildAToZ } from '../features/browse/a-to-z.ts';
import { FACETS, groupByFacet, LISTED_FACETS } from './facets.ts';
import { countAtPlaces } from '../features/browse/count-at-places.ts';
import { countMatrix } from './matrix.ts';
import { sortByNewest, sortByPlace } from '../shared/order.ts';
import { resolveCaseStudies } from './resolve-case-study.ts';
import { resolvePlace } from './resolve-place.ts';

const place = (id: string, name: string, more = {}) =>
  resolvePlace(id, { name, country: 'GB', nation: 'GB-ENG', kind: 'county', latitude: 52, longitude: 1, ...more });
const PLACES = new Map(
  [
    place('liverpool', 'Liverpool'),
    place('leeds', 'Leeds'),
    place('lyon', 'Lyon', { country: 'FR', nation: undefined, kind: 'metropolis' }),
  ].map((each) => [each.id, each]),
);
const raw = (slug: string, changes = {}) => ({ slug, data: exampleStudy(changes), body: 'word '.repeat(500) });
const STUDIES = resolveCaseStudies(
  [
    raw('b-study', { places: ['lyon'], learntFrom: ['a-study'], period: { start: '2021' } }),
    raw('a-study', { title: 'Zebras cross the road at last', subject: 'Zebra crossings' }),
  ],
  PLACES,
  '2026-11-22',
);
const [first, second] = STUDIES;

describe('resolving', () => {
  test('sorted by slug, with links to pages', () => {
    expect(STUDIES.map(({ url }) => url)).toEqual(['/case-studies/a-study/', '/case-studies/b-study/']);
    expect(first?.areas).toEqual([{ id: 'workstyles', name: 'Workstyles', url: '/areas/workstyles/' }]);
    expect(first?.startYear).toEqual({ id: '2020', name: '2020', url: '/case-studies/by/year/2020/' });
  });

  test('results and sources have the same number', () => {
    expect(first?.sources.map(({ id, number, anchor }) => [id, number, anchor])).toEqual([
      ['council-2020', 1, 'source-council-2020'],
      ['paper-2021', 2, 'source-paper-2021'],
    ]);
    expect(first?.results[0]).toMatchObject({ sourceNumber: 1, sourceAnchor: 'source-council-2020' });
  });

  test('who learnt from whom is known from both sides', () => {
    expect(second?.learntFrom.map(({ id }) => id)).toEqual(['a-study']);
    expect(first?.drawnOnBy.map(({ id }) => id)).toEqual(['b-study']);
    expect(first?.replicability).toEqual(['done-elsewhere']);
  });

  test('grade, reading time and staleness are computed', () => {
    expect(first?.evidence).toMatchObject({ grade: 2, name: 'Figures, no baseline', reason: 'figures, no baseline', url: '/case-studies/by/evidence/2/' });
    expect(first?.readingMinutes).toBe(2);
    expect([first?.isStale, resolveCaseStudies([raw('x')], PLACES, '2027-12-01')[0]?.isStale]).toEqual([false, true]);
  });

  test('a draft is marked as a draft', () => {
    expect([first?.isDraft, resolveCaseStudies([raw('x', { draft: true })], PLACES, '2026-11-22')[0]?.isDraft]).toEqual([false, true]);
  });

  test('a place within the United Kingdom is filed under its nation', () => {
    expect(PLACES.get('leeds')?.country).toEqual({ id: 'england', name: 'England', url: '/case-studies/by/country/england/' });
    expect(PLACES.get('lyon')?.country.name).toBe('France');
    expect(place('x', 'United Kingdom', { nation: undefined }).country.id).toBe('united-kingdom');
  });

  test('the members of a place link to their lists, and its end is passed on', () => {
    const ends = { status: 'ended', date: '2021-03-31', publisher: 'The register', url: 'https://www.example.org/' } as const;
    const union = place('x', 'A union', { members: [{ kind: 'district', count: 2 }, { kind: 'county' }], ends });
    expect(union.members.map(({ kind, count }) => [kind.url, count])).toEqual([
      ['/case-studies/by/kind/district/', 2],
      ['/case-studies/by/kind/county/', undefined],
    ]);
    expect(union.ends).toEqual(ends);
    expect([place('y', 'Alone').members, place('y', 'Alone').ends]).toEqual([[], undefined]);
  });

  test('fields without references are passed on unchanged', () => {
    const changes = { title: 'Zebras cross the road', cost: 'not published', prerequisites: ['A road that zebras want to cross.'], lasted: 'Until 2024' };
    expect(resolveCaseStudies([raw('x', changes)], PLACES, '2026-11-22')[0]).toMatchObject(changes);
    expect(resolveCaseStudies([raw('x')], PLACES, '2026-11-22')[0]).not.toHaveProperty('draft');
  });

  test('the error for an unknown place names it', () => {
    expect(() => resolveCaseStudies([raw('x', { places: ['atlantis'] })], PLACES, '2026-11-22')).toThrow('content/places/atlantis.yaml');
  });
});

describe('lists', () => {
  test('order', () => {
    expect(sortByPlace(STUDIES).map(({ slug }) => slug)).toEqual(['a-study', 'b-study']);
    expect(sortByNewest(STUDIES).map(({ slug }) => slug)).toEqual(['b-study', 'a-study']);
  });

  test('facets count case studies; values without any do not occur', () => {
    const country = FACETS.find(({ id }) => id === 'country');
    if (!country) throw new Error('no country facet');
    expect(groupByFacet(country, STUDIES).map(({ name, studies }) => [name, studies.length])).toEqual([
      ['England', 1],
      ['France', 1],
    ]);
  });

  test('every value of a listed facet links to its own list', () => {
    for (const facet of LISTED_FACETS)
      for (const value of groupByFacet(facet, STUDIES)) expect(value.url).toBe(`/case-studies/by/${facet.id}/${value.id}/`);
  });

  test('the table of areas and principles counts and tints', () => {
    const row = countMatrix(STUDIES).find(({ area }) => area.id === 'workstyles');
    expect([row?.total, row?.cells.map(({ count, tint }) => [count, tint])]).toEqual([
      2,
      [
        [2, 4],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ]);
  });

  test('places are sorted by name, each with the number of its case studies', () => {
    expect(countAtPlaces([...PLACES.values()], STUDIES).map(({ place, count }) => [place.name, count])).toEqual([
      ['Leeds', 0],
      ['Liverpool', 1],
      ['Lyon', 1],
    ]);
  });

  test('the index has a letter for every entry, in order', () => {
    const letters = buildAToZ(STUDIES, [...PLACES.values()]);
    expect(letters.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter).sort());
    expect(letters.at(-1)?.entries).toEqual([{ name: 'Zebra crossings, Liverpool', url: '/case-studies/a-study/' }]);
  });
});
