import { expect, test } from 'vitest';
import { FIELDS, GAP } from '../search/zones.ts';
import { movePlaces, moverTo, startsFor } from './move-positions.build.ts';
import type { PageZones } from './token-page.build.ts';

/** Pages with only a title and a body. */
const page = (title: number, body: number, sources: [number, number]): PageZones => ({
  lengths: FIELDS.map((field) => (field === 'title' ? title : field === 'body' ? body : 0)),
  sources,
  wrong: [0, 0],
});

test('the parts of all pages start at the same positions, with the sources after the body', () => {
  const pages = [page(2, 10, [6, 8]), page(9, 4, [0, 0])];
  const starts = startsFor(pages);
  const body = 9 + 7 * GAP;
  expect([starts.length, starts[0], starts[1], ...starts.slice(-2)]).toEqual([9, 0, 9 + GAP, body, body + 10 + GAP]);
  const move = moverTo(starts, pages);
  const first = 2 + 7 * GAP;
  expect([0, 1, first, first + 5, first + 6, first + 7, first + 8].map((position) => move(0, position))).toEqual([
    0,
    1,
    body,
    body + 5,
    body + 10 + GAP,
    body + 11 + GAP,
    body + 8,
  ]);
  expect([8, body].map((position) => move(1, position))).toEqual([8, body]);
});

test('positions are moved with their weights and stay in order', () => {
  expect(movePlaces([-25, 10, 5, 5, -5, 12], (position) => (position === 15 ? 100 : position + 1))).toEqual([-25, 11, 10, 79, -5, 13]);
  expect(movePlaces([], (position) => position)).toEqual([]);
});
