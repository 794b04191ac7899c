import fc from 'fast-check';
import { editDistance } from '../../shared/edit-distance.ts';
import { expect, test } from 'vitest';
import { checkTitles, mayBeAlike, summariseStudy } from './near-duplicates.ts';
import { START } from './problem.ts';

const summary = (title: string, index: number) => ({
  file: `content/case-studies/${index}.mdx`,
  ...summariseStudy({ title, places: [], sources: [] }),
  formerly: [],
  titleAt: START,
  sourcesAt: START,
});

/** A title, and one that differs from it in a few places. */
const titles = fc
  .tuple(fc.string({ unit: fc.constantFrom(...'abcé 1'), minLength: 8, maxLength: 40 }), fc.array(fc.nat({ max: 40 }), { maxLength: 12 }))
  .map(([title, places]) => [title, places.reduce((text, at) => `${text.slice(0, at)}z${text.slice(at + 1)}`, title)] as const);

test('a text without a title, as it stands, is like no other', () => {
  const study = summary('A council tries something out', 1);
  expect(mayBeAlike('stage: running', study)).toBe(false);
  expect(mayBeAlike('title: A council tried something out', study)).toBe(true);
  expect(mayBeAlike('url: https://example.org/it', { ...study, sources: ['example.org/it'] })).toBe(true);
});

test('the cheap look at letters tells no two titles apart that a fifth of their letters would not', () => {
  fc.assert(
    fc.property(titles, (pair) => {
      const studies = pair.map(summary);
      const [a = '', b = ''] = studies.map(({ title }) => title);
      expect(checkTitles(studies)).toHaveLength(editDistance(a, b, Infinity) <= Math.max(a.length, b.length) * 0.2 ? 1 : 0);
    }),
    { numRuns: 1_000 },
  );
});
