import { describe, expect, test } from 'vitest';
import { PRINCIPLES } from '../model/principles.ts';
import { drawFlag, FLAG_BOX, type FlagShape } from './flag.ts';

const bands = (shapes: FlagShape[]) => shapes.flatMap((shape) => (shape.kind === 'band' ? [shape] : []));
const charges = (shapes: FlagShape[]) => shapes.filter((shape) => shape.kind !== 'band' && shape.kind !== 'pole');
const ALL = PRINCIPLES.map((principle) => principle.id);

describe('flag', () => {
  test.each([
    [['workstyles'], [60]],
    [
      ['workstyles', 'data-insights'],
      [38, 22],
    ],
    [
      ['workstyles', 'data-insights', 'living-spaces'],
      [28, 16, 16],
    ],
  ] as const)('the bands of %j are %j wide, from the hoist', (areas, widths) => {
    const drawn = bands(drawFlag(areas, []));
    expect(drawn.map((band) => band.width)).toEqual(widths);
    expect(drawn.map((band) => band.area)).toEqual(areas);
    expect(drawn[0]?.x).toBe(3);
  });

  test.each([
    ['simplify', ['bar']],
    ['standardise', ['bar', 'bar', 'bar', 'bar']],
    ['share', ['ring', 'ring']],
    ['sustain', ['ring', 'dot']],
  ] as const)('%s is drawn as %j', (principle, kinds) => {
    expect(charges(drawFlag(['workstyles'], [principle])).map((shape) => shape.kind)).toEqual(kinds);
  });

  test.each([1, 2, 3])('all four charges stay on the first band of %i areas', (count) => {
    const areas = (['workstyles', 'data-insights', 'living-spaces'] as const).slice(0, count);
    const shapes = drawFlag(areas, ALL);
    const first = bands(shapes)[0];
    if (!first) throw new Error('no band');
    for (const shape of charges(shapes)) {
      const [left, right, top, bottom] = extent(shape);
      expect(left).toBeGreaterThan(first.x);
      expect(right).toBeLessThan(first.x + first.width);
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(first.height);
    }
  });

  test('without an area the field is plain, and the charges are on it', () => {
    const shapes = drawFlag([], ALL);
    expect(shapes.slice(0, 2)).toMatchObject([
      { kind: 'pole', width: 2 },
      { kind: 'pole', x: 3, width: 60, height: 40 },
    ]);
    expect(bands(shapes)).toEqual([]);
    expect(charges(shapes)).toHaveLength(9);
  });

  test('everything is inside the box', () => {
    for (const shape of drawFlag(['workstyles', 'data-insights', 'living-spaces'], ALL)) {
      const [left, right, top, bottom] = extent(shape);
      expect([left >= FLAG_BOX.x, right <= FLAG_BOX.x + FLAG_BOX.width, top >= FLAG_BOX.y, bottom <= FLAG_BOX.y + FLAG_BOX.height]).toEqual(
        [true, true, true, true],
      );
    }
  });
});

function extent(shape: FlagShape): [number, number, number, number] {
  if ('width' in shape) return [shape.x, shape.x + shape.width, shape.y, shape.y + shape.height];
  const reach = shape.r + ('stroke' in shape ? shape.stroke / 2 : 0);
  return [shape.cx - reach, shape.cx + reach, shape.cy - reach, shape.cy + reach];
}
