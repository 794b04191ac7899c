import fc from 'fast-check';
import { expect, test } from 'vitest';
import { times } from '../../tests/fixtures/generated.ts';
import { indexSimilar, type Comparable } from './similar.ts';

const some = <T extends string>(...from: readonly T[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 3 });

/** Studies that share a lot, so that many scores are equal or nearly equal. */
const study = fc.record({
  subject: some('canal', 'rent', 'desk', 'bus', 'data', 'week'),
  areas: some('workstyles', 'living-spaces', 'data-insights'),
  challenges: some('money', 'trust', 'skills'),
  outcomes: some('capability', 'services', 'value'),
  principles: some('share', 'sustain'),
  kindOfBody: fc.constantFrom('county', 'city', 'district'),
});
const studies = fc
  .array(study, { minLength: 1, maxLength: 30 })
  .map((all) => all.map((each, index) => ({ slug: `study-${index}`, ...each }) as Comparable));

const LISTS = ['subject', 'areas', 'challenges', 'outcomes', 'principles'] as const;
const WEIGHTS = { areas: 3, challenges: 4, outcomes: 2, principles: 1 };

/** Finds the same as `indexSimilar`, by comparing the study with every other one. */
function findOneByOne(all: readonly Comparable[], me: Comparable, limit: number) {
  const others = all.filter(({ slug }) => slug !== me.slug);
  const weightOf = (word: string): number => 24 / (others.filter(({ subject }) => subject.includes(word)).length + 1);
  return others
    .map((other) => {
      const shared = LISTS.map((kind) => (me[kind] as readonly string[]).filter((id) => (other[kind] as readonly string[]).includes(id)));
      const [subject = [], ...rest] = shared;
      const parts = [
        me.areas[0] === other.areas[0] ? 2 : 0,
        subject.reduce((sum, word) => sum + weightOf(word), 0),
        ...rest.map((ids, index) => ids.length * (Object.values(WEIGHTS)[index] ?? 0)),
        me.kindOfBody === other.kindOfBody ? 1 : 0,
      ];
      return { slug: other.slug, score: parts.reduce((sum, part) => sum + part, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, limit);
}

test('the index finds the same as a comparison of all with all', () => {
  fc.assert(
    fc.property(studies, fc.integer({ min: 1, max: 5 }), (all, limit) => {
      const findSimilar = indexSimilar(all);
      for (const each of all)
        expect(findSimilar(each, limit).map(({ slug, score }) => ({ slug, score }))).toEqual(findOneByOne(all, each, limit));
    }),
    { numRuns: times(200) },
  );
});
