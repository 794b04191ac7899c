import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../tests/fixtures/example-study.ts';
import { assembleLibrary } from './assemble-library.ts';
import { combineResults } from './combined-results.ts';

const placeOf = (index: number) => ({
  id: `place-${index}`,
  data: { name: `Place ${index}`, country: 'FR', kind: 'city' as const, latitude: 48, longitude: 2 },
});
const HOW = 'It was tried and written down for others.';
const COST = [{ amount: 1000, currency: 'EUR', what: 'To try it out, one-off', source: 'council-2020' }];

/** One case study for each verdict on "money", each from its own place unless stated otherwise. */
function together(verdicts: readonly ('yes' | 'partly' | 'no')[], { places = verdicts.length, challenge = 'money' } = {}) {
  const raw = verdicts.map((helped, index) => ({
    slug: `study-${index}`,
    data: exampleStudy({ places: [`place-${index % places}`], challenges: [{ id: 'money', helped, how: HOW }], ...(index === 0 && { cost: COST }) }),
    body: '',
  }));
  return combineResults(assembleLibrary(raw, verdicts.map((_, index) => placeOf(index))).caseStudies, challenge);
}

describe('the combined results of case studies', () => {
  test('counts judgements on one challenge, or on all if none is named', () => {
    expect(together(['yes', 'partly', 'no']).verdict).toMatchObject({ id: 'mixed', helped: 1, partly: 1, didNot: 1, judgedPlaces: 3 });
    expect(together(['yes'], { challenge: 'capacity' }).verdict).toMatchObject({ id: 'too-few', tried: 0, judgedPlaces: 0 });
  });

  test('judgements from two places are too few for a verdict', () => {
    expect(together(['yes', 'yes', 'yes'], { places: 2 }).verdict).toMatchObject({ id: 'too-few', tried: 2 });
  });

  test('counts evidence from the strongest to the weakest, published costs and ongoing work', () => {
    const { grades, costKnown, running, compared, total } = together(['yes', 'no']);
    expect(grades.map(({ grade, count }) => [grade, count])).toEqual([
      [5, 0],
      [4, 0],
      [3, 0],
      [2, 2],
      [1, 0],
    ]);
    expect({ costKnown, running, compared, total }).toEqual({ costKnown: 1, running: 2, compared: 0, total: 2 });
  });
});
