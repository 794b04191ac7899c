import { describe, expect, test } from 'vitest';
import { listPagerEntries, pageParameter, paginate } from './paginate.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('paginate', () => {
  test('every entry is on exactly one page, in order, and no page is longer than its size', () => {
    for (const count of [0, 1, 50, 51, 218, 2568]) {
      const pages = paginate(numbers(count), '/list/');
      expect(pages.flatMap(({ items }) => items)).toEqual(numbers(count));
      expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThanOrEqual(50);
      expect(pages.map(({ number }) => number)).toEqual(numbers(pages.length));
    }
  });

  test('says which entries a page shows', () => {
    const [, , third] = paginate(numbers(118), '/list/');
    expect(third).toMatchObject({ number: 3, pages: 3, first: 101, last: 118, total: 118 });
    expect(paginate([], '/list/')[0]).toMatchObject({ pages: 1, first: 0, last: 0, total: 0 });
  });
});

describe('the pages that a page links to', () => {
  const entriesOf = (number: number, count: number) =>
    listPagerEntries(paginate(numbers(count * 50), '/list/')[number - 1] ?? paginate([], '/list/')[0]);

  test.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [3, 5, [1, 'gap', 2, 3, 4, 5].filter((entry) => entry !== 'gap')],
    [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
    [52, 52, [1, 'gap', 51, 52]],
  ])('page %i of %i: %j', (number, pages, expected) => {
    expect(entriesOf(number, pages).map((entry) => (entry === 'gap' ? 'gap' : entry.number))).toEqual(expected);
  });

  test('the first has the address of the list, the others have a page number', () => {
    expect(entriesOf(2, 3)).toEqual([
      { number: 1, url: '/list/' },
      { number: 2, url: '/list/page/2/' },
      { number: 3, url: '/list/page/3/' },
    ]);
    expect([pageParameter(1), pageParameter(2)]).toEqual([undefined, 'page/2']);
  });
});
