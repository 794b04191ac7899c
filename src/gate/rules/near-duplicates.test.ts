import fc from 'fast-check';
import { editDistance } from '../../shared/edit-distance.ts';
import { expect, test } from 'vitest';
import { times } from '../../../tests/fixtures/generated.ts';
import { checkSharedSources, checkTitles, maySeemSimilar, summariseStudy } from './near-duplicates.ts';
import { START } from './problem.ts';

const summary = (title: string, index: number) => ({
  file: `content/case-studies/${index}.mdx`,
  ...summariseStudy({ title, places: [], sources: [] }),
  formerly: [],
  titleAt: START,
  sourcesAt: START,
});

/** Each way to make one mistake at a position in a title. */
const MISTAKES: readonly ((title: string, at: number) => string)[] = [
  (title, at) => `${title.slice(0, at)}z${title.slice(at + 1)}`,
  (title, at) => title.slice(0, at) + title.slice(at + 1),
  (title, at) => `${title.slice(0, at)}z${title.slice(at)}`,
  (title, at) =>
    title.slice(0, at) +
    title
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    title.slice(at + 2),
];

/** A title, and one that differs from it in a few places. */
const titles = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'abcé 1'), minLength: 1, maxLength: 80 }),
    fc.array(fc.tuple(fc.constantFrom(...MISTAKES), fc.nat({ max: 80 })), { maxLength: 18 }),
  )
  .map(([title, mistakes]) => [title, mistakes.reduce((text, [make, at]) => make(text, at % (title.length + 1)), title)] as const);

test('a text without a title is not similar to any other', () => {
  const study = summary('A council tries something out', 1);
  expect(maySeemSimilar('stage: running', study)).toBe(false);
  expect(maySeemSimilar('title: A council tried something out', study)).toBe(true);
  expect(maySeemSimilar('url: https://example.org/it', { ...study, sources: ['example.org/it'] })).toBe(true);
});

test('the cheap comparison of letters rules out no pair of titles that differ in at most a fifth of their letters', () => {
  fc.assert(
    fc.property(titles, (pair) => {
      const studies = pair.map(summary);
      const [a = '', b = ''] = studies.map(({ title }) => title);
      expect(checkTitles(studies)).toHaveLength(editDistance(a, b, Infinity) <= Math.max(a.length, b.length) * 0.2 ? 1 : 0);
    }),
    { numRuns: times(1_000) },
  );
});

const word = fc.constantFrom('bus', 'rent', 'desk', 'canal', 'data', 'ward', 'a', 'of');
const stories = fc.array(
  fc.record({
    title: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    places: fc.uniqueArray(fc.constantFrom('leeds', 'york', 'hull'), { minLength: 1, maxLength: 2 }),
    sources: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 20 },
);

/** The expected findings of both rules, by comparing every case study with every other. */
function compareAll(studies: readonly ReturnType<typeof summary>[]): { titles: string[]; sources: string[] } {
  const pairs = studies.flatMap((study, index) => studies.slice(0, index).map((earlier) => [study, earlier] as const));
  const isAlike = (a: string, b: string): boolean => editDistance(a, b, Infinity) <= Math.max(a.length, b.length) * 0.2;
  const hasCommonSources = (a: (typeof studies)[number], b: typeof a): boolean => {
    const common = new Set(a.sources.filter((source) => b.sources.includes(source))).size;
    return a.places.some((place) => b.places.includes(place)) && common >= Math.min(a.sources.length, b.sources.length) / 2;
  };
  const nameOf = ([a, b]: (typeof pairs)[number]): string => `${a.file} ${b.file}`;
  return {
    titles: pairs.filter(([a, b]) => isAlike(a.title, b.title)).map(nameOf),
    sources: pairs.filter(([a, b]) => !isAlike(a.title, b.title) && hasCommonSources(a, b)).map(nameOf),
  };
}

test('the rules find the same as comparing every case study with every other, in the same order', () => {
  const nameOf = ({ file, message }: { file: string; message: string }): string => `${file} ${/duplicate (\S+):/.exec(message)?.[1] ?? ''}`;
  fc.assert(
    fc.property(stories, (all) => {
      const studies = all.map(({ title, places, sources }, index) => ({ ...summary(title, index), places, sources }));
      const found = { titles: checkTitles(studies).map(nameOf), sources: checkSharedSources(studies).map(nameOf) };
      expect(found).toEqual(compareAll(studies));
    }),
    { numRuns: times(500) },
  );
});
