import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../../tests/fixtures/example-study.ts';
import { assembleLibrary } from '../../content/assemble-library.ts';
import { combineResults } from '../../content/combined-results.ts';
import { countMatrix } from '../../content/matrix.ts';
import type { CaseStudy } from '../../model/case-study.ts';
import type { RawCaseStudy } from '../../content/resolve-case-study.ts';
import { paginate } from '../browse/paginate.ts';
import { drawRegionMaps } from '../maps/dot-maps.build.ts';
import { drawRegionalMaps } from '../maps/regional-maps.build.ts';
import { groupByRegion } from '../maps/regions.ts';
import { buildHome } from './home-data.ts';

const FEW = 600;
const MANY = 2568;
const MOST_GROWTH = 1.05;
const AREAS = ['workstyles', 'data-insights', 'service-design'];
const COST = [{ amount: 1000, currency: 'GBP', what: 'To try it out, one-off', source: 'council-2020' }];
const CLAIM = { value: '12', label: 'things counted', kind: 'claimed', when: '2020', by: 'The council', source: 'council-2020' };
const WENT_WRONG = { text: 'The council lost the notes and had to start again from nothing.', sources: ['paper-2021'] };

/** Places all over the map, in every region. */
const placeOf = (index: number) => ({
  id: `place-${index}`,
  data: {
    name: `Place ${index}`,
    country: index % 2 === 0 ? 'GB' : 'FR',
    ...(index % 2 === 0 && { nation: 'GB-ENG' as const }),
    kind: 'district' as const,
    latitude: index % 2 === 0 ? 50.5 + (index % 47) * 0.09 : -40 + (index % 100),
    longitude: index % 2 === 0 ? -4 + (index % 53) * 0.1 : -150 + (index % 300),
  },
});
const SMALL = 60;
const BASE = assembleLibrary(
  Array.from({ length: SMALL }, (_, index): RawCaseStudy => ({
    slug: `study-${index}`,
    data: exampleStudy({
      places: [`place-${index}`],
      areas: [AREAS[index % 3]],
      subject: `A subject number ${index}`,
      wentWrong: WENT_WRONG,
      ...(index % 4 === 0 && { cost: COST }),
    }),
    body: 'Words.',
  })),
  Array.from({ length: SMALL }, (_, index) => placeOf(index)),
).caseStudies;

/** Many case studies, each with its own place near that of a case study in `BASE`. */
const studiesOf = (count: number): CaseStudy[] =>
  Array.from({ length: count }, (_, index) =>
    BASE.slice(index % SMALL, (index % SMALL) + 1).map((study) => cloneStudy(study, index)),
  ).flat();

function cloneStudy(study: CaseStudy, index: number): CaseStudy {
  const mainPlace = { ...study.mainPlace, id: `place-${String(index).padStart(5, '0')}` };
  const slug = `study-${String(index).padStart(5, '0')}`;
  return { ...study, id: slug, slug, url: `/case-studies/${slug}/`, mainPlace, places: [mainPlace] };
}

/** The size of the data that the home page, the maps, the matrix, a list and the totals over case studies put into a page. */
function shownOf(count: number): Record<string, number> {
  const caseStudies = studiesOf(count);
  const places = caseStudies.map(({ mainPlace }) => mainPlace);
  const { globe, uk } = drawRegionMaps(groupByRegion(caseStudies));
  const shown = {
    home: buildHome(caseStudies, places),
    maps: [globe.dots, uk.dots],
    flags: drawRegionalMaps(places, caseStudies).map(({ map }) => map.flags),
    matrix: countMatrix(caseStudies),
    together: combineResults(caseStudies),
    list: paginate(caseStudies, '/case-studies/')[0],
  };
  return Object.fromEntries(Object.entries(shown).map(([name, data]) => [name, JSON.stringify(data).length]));
}

test('a map has at most sixty flags, and includes those with the strongest evidence', () => {
  const studies = studiesOf(FEW).map((study, index) => ({
    ...study,
    evidence: { ...study.evidence, grade: index === FEW - 2 ? (5 as const) : (2 as const) },
  }));
  const [britain] = drawRegionalMaps(
    studies.map(({ mainPlace }) => mainPlace),
    studies,
  );
  expect(britain?.map.flags).toHaveLength(60);
  expect(britain?.map.flags.map(({ id }) => id)).toContain(studies.at(-2)?.mainPlace.id);
});

test('the data on a page does not grow with the almanac', () => {
  const [few, many] = [shownOf(FEW), shownOf(MANY)];
  for (const [name, size] of Object.entries(many)) expect([name, size <= (few[name] ?? 0) * MOST_GROWTH]).toEqual([name, true]);
});

describe('the home page', () => {
  const raw = [
    { slug: 'told', data: exampleStudy({ results: [CLAIM], cost: COST, wentWrong: WENT_WRONG, reviewed: '2026-03-01' }), body: '' },
    { slug: 'priced', data: exampleStudy({ cost: COST, wentWrong: WENT_WRONG, reviewed: '2026-01-05' }), body: '' },
    { slug: 'unpriced', data: exampleStudy({ wentWrong: WENT_WRONG, reviewed: '2026-02-01' }), body: '' },
  ].map((study) => ({ ...study, data: { ...study.data, places: ['place-0'] } }));
  const { caseStudies, places } = assembleLibrary(raw, [placeOf(0)]);
  const home = buildHome(caseStudies, places);

  test('features the case study with the strongest evidence among those with a published cost', () => {
    expect(home.featured?.slug).toBe('priced');
    expect(
      buildHome(
        caseStudies.filter(({ slug }) => slug === 'unpriced'),
        places,
      ).featured,
    ).toBeUndefined();
  });

  test('lists the last checked, without the featured one', () => {
    expect(home.latest.map(({ slug }) => slug)).toEqual(['told', 'unpriced']);
    expect(home).toMatchObject({ studies: 3, places: 1, countries: 1 });
  });
});
