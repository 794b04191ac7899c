import { describe, expect, test } from 'vitest';
import { drawBar } from './draw-bar.ts';
import { drawRadar } from './draw-radar.ts';

describe('a bar', () => {
  const BOX = { width: 220, height: 26, margin: 10, thickness: 10, ring: 4 };

  test('lies on the scale from 0 to 4 between its margins', () => {
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

  test('what is missing is not drawn, the scale is', () => {
    const empty = drawBar({}, BOX);
    expect(empty).toMatchObject({ bar: undefined, lowestX: undefined, targetX: undefined, earlier: undefined });
    expect(empty.ticks).toHaveLength(5);
  });

  test('an earlier mean is a lozenge about its place, whole at both ends', () => {
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

describe('a radar', () => {
  const BOX = { width: 200, height: 200, radius: 80, labelGap: 10 };
  const draw = (...means: (number | undefined)[]) =>
    drawRadar(
      means.map((mean) => ({ mean, target: 3 })),
      BOX,
    );

  test('begins at the top and goes clockwise', () => {
    const { axes, rings, targets } = draw(4, 4, 4, 4);
    expect(axes.map(({ x, y }) => [x, y])).toEqual([
      [100, 20],
      [180, 100],
      [100, 180],
      [20, 100],
    ]);
    expect(rings.at(-1)).toBe('100,20 180,100 100,180 20,100');
    expect(targets).toBe('100,40 160,100 100,160 40,100');
  });

  test('a name stands outside its axis, on the side where there is room', () => {
    expect(draw(4, 4, 4, 4).axes.map(({ side }) => side)).toEqual(['middle', 'start', 'middle', 'end']);
    expect(draw(4, 4, 4, 4).axes[1]).toMatchObject({ labelX: 190, labelY: 100 });
  });

  test.each<[string, (number | undefined)[], string[]]>([
    ['where all have a score the line closes', [4, 2, 0], ['100,20 134.6,120', '134.6,120 100,100', '100,100 100,20']],
    ['where one is missing it is open', [4, 4, 4, undefined], ['100,20 180,100', '180,100 100,180']],
    ['it runs on past the top', [4, undefined, undefined, 4], ['20,100 100,20']],
    ['one between two that are missing is a dot alone', [4, undefined, 4, undefined], []],
    ['nothing without a score', [undefined, undefined, undefined], []],
  ])('%s', (_, means, lines) => {
    const radar = draw(...means);
    expect(radar.lines).toEqual(lines);
    expect(radar.dots).toHaveLength(means.filter((mean) => mean !== undefined).length);
  });
});
