import { describe, expect, test } from 'vitest';
import { layOutBubbles } from './bubbles.ts';

const BOX = { labelWidth: 100, headHeight: 30, cellWidth: 60, cellHeight: 40, largest: 18 };

describe('bubbles', () => {
  test('are in the middle of their cells, inside the drawing', () => {
    const { width, height, rows, columns, bubbles } = layOutBubbles(
      [
        [9, 1],
        [0, 4],
      ],
      BOX,
    );
    expect([width, height, rows, columns]).toEqual([220, 110, [50, 90], [130, 190]]);
    expect(bubbles.map(({ row, column, x, y }) => [row, column, x, y])).toEqual([
      [0, 0, 130, 50],
      [0, 1, 190, 50],
      [1, 0, 130, 90],
      [1, 1, 190, 90],
    ]);
  });

  test('four times the count is twice the radius; zero has none', () => {
    const [row = []] = [layOutBubbles([[4, 1, 0]], BOX).bubbles.map(({ r }) => r)];
    expect(row).toEqual([18, 9, 0]);
  });

  test('zero counts and empty input draw nothing, without dividing by zero', () => {
    expect(layOutBubbles([[0, 0]], BOX).bubbles.map(({ r }) => r)).toEqual([0, 0]);
    expect(layOutBubbles([], BOX)).toMatchObject({ width: 100, height: 30, bubbles: [] });
  });
});
