import { describe, expect, test } from 'vitest';
import { drawBar } from './draw-bar.ts';

describe('a bar', () => {
  const BOX = { width: 220, height: 26, margin: 10, thickness: 10, ring: 4 };

  test('is drawn on the scale from 0 to 4 between its margins', () => {
    const { ticks, bar, lowestX, targetX } = drawBar({ mean: 2.3, lowest: 0, target: 3 }, BOX);
    expect(ticks).toEqual([0, 1, 2, 3, 4].map((level) => ({ level, x: 10 + level * 50 })));
    expect(bar).toEqual({ x: 10, y: 8, width: 115, height: 10 });
    expect([lowestX, targetX]).toEqual([10, 160]);
  });

  test.each([
    [0, 0],
    [0.1, 5],
    [4, 200],
  ])('a mean of %d is %d wide', (mean, width) => {
    expect(drawBar({ mean }, BOX).bar?.width).toBe(width);
  });

  test('missing values are not drawn, but the scale is', () => {
    const empty = drawBar({}, BOX);
    expect(empty).toMatchObject({ bar: undefined, lowestX: undefined, targetX: undefined, earlier: undefined });
    expect(empty.ticks).toHaveLength(5);
  });

  test('an earlier mean is a diamond shape around its position, not cut off at either end', () => {
    expect(drawBar({ earlier: 1 }, BOX).earlier).toBe('55,13 60,8 65,13 60,18');
    for (const earlier of [0, 4]) {
      const corners =
        drawBar({ earlier }, BOX)
          .earlier?.split(' ')
          .map((corner) => Number(corner.split(',')[0])) ?? [];
      expect(Math.min(...corners)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...corners)).toBeLessThanOrEqual(BOX.width);
    }
  });
});
