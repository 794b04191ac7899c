import { describe, expect, test } from 'vitest';
import { drawArcs, type Lesson } from './arcs.ts';

const BOX = { left: 120, rowHeight: 34 };
const numbersOf = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('arcs', () => {
  test('one lesson: two rows, and one arc between them', () => {
    const { height, rows, arcs } = drawArcs(['barcelona', 'lyon'], [{ from: 'barcelona', to: 'lyon' }], BOX);
    expect(height).toBe(68);
    expect(rows.map(({ y }) => y)).toEqual([17, 51]);
    const [, startY = 0, , , , , , endY = 0] = numbersOf(arcs[0]?.path ?? '');
    expect([startY, endY]).toEqual([22, 46]);
    expect(arcs[0]?.head).toContain('M118 46');
  });

  test('an arc may lead upwards', () => {
    const [arc] = drawArcs(['a', 'b'], [{ from: 'b', to: 'a' }], BOX).arcs;
    const [, startY = 0, , , , , , endY = 0] = numbersOf(arc?.path ?? '');
    expect(startY).toBeGreaterThan(endY);
  });

  test('twenty lessons: no arc leaves the drawing, and longer arcs bulge at least as far', () => {
    const ids = Array.from({ length: 21 }, (_, index) => `study-${index}`);
    const lessons: Lesson[] = ids.slice(1).map((to) => ({ from: 'study-0', to }));
    const { arcs, height } = drawArcs(ids, lessons, BOX);
    expect(arcs).toHaveLength(20);
    const controls = arcs.map(({ path }) => numbersOf(path)[2] ?? -1);
    expect(controls).toEqual([...controls].sort((a, b) => b - a));
    for (const { path } of arcs) {
      const numbers = numbersOf(path);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(height, 120));
    }
  });

  test('a lesson from an unknown source is left out', () => {
    expect(drawArcs(['a'], [{ from: 'nobody', to: 'a' }], BOX).arcs).toEqual([]);
  });
});
