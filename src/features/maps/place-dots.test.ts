import { describe, expect, test } from 'vitest';
import { areOverlapping, dotBox, placeDots, type DotToPlace } from './place-dots.ts';

const FRAME = { width: 420, height: 545, radius: [14.5, 25], fontSize: 18 } as const;
/** All the regions of the map, crowded into a corner, in every size. */
const CROWDED: DotToPlace[] = Array.from({ length: 13 }, (_, index) => ({
  id: `region-${index}`,
  name: ['Yorkshire', 'East of England', 'Wales', 'Northern Ireland'][index % 4] ?? '',
  count: 1 + index * index,
  x: 230 + (index % 4) * 9,
  y: 300 + (index % 3) * 7,
}));

describe('dots on a map', () => {
  test.each([
    ['crowded', CROWDED],
    ['at the edge', CROWDED.slice(0, 3).map((dot) => ({ ...dot, x: 418, y: 3 }))],
  ])('%s: no dot and no name covers another or leaves the map', (_, dots) => {
    const placed = placeDots(dots, FRAME);
    const boxes = placed.flatMap((dot) => [dotBox(dot), dot.labelBox]);
    expect(placed).toHaveLength(dots.length);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => areOverlapping(box, other))).toEqual([]);
      expect([box.x >= 0, box.y >= 0, box.x + box.width <= FRAME.width, box.y + box.height <= FRAME.height]).not.toContain(false);
    }
  });

  test('a dot with enough space is at its own position, and stays clear of taken space', () => {
    const lone = { id: 'a', name: 'Wales', count: 1, x: 200, y: 200 };
    expect(placeDots([lone], FRAME)[0]).toMatchObject({ x: 200, y: 200 });
    const taken = { x: 180, y: 180, width: 40, height: 40 };
    const [moved] = placeDots([lone], { ...FRAME, taken: [taken] });
    expect(moved && areOverlapping(dotBox(moved), taken)).toBe(false);
  });

  test('more case studies make a larger dot, up to the largest of the map', () => {
    const sizes = placeDots(CROWDED, FRAME).map(({ radius }) => radius);
    expect(Math.max(...sizes)).toBe(25);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14.5);
    const thousand = placeDots(
      CROWDED.map((dot) => ({ ...dot, count: dot.count * 1000 })),
      FRAME,
    ).map(({ radius }) => radius);
    expect(thousand).toEqual(sizes);
  });

  test('a map without enough space throws an error', () => {
    expect(() => placeDots(CROWDED, { ...FRAME, width: 80, height: 80 })).toThrow(/no room for/);
  });
});
