import { describe, expect, test } from 'vitest';
import { startAxis, drawPeriods, yearAt, type PeriodEntry } from './periods.ts';

const BOX = { left: 100, chartWidth: 400, earlierWidth: 40, headHeight: 20, rowHeight: 30 };
const entry = (start: string, end?: string, isRunning = !end): PeriodEntry => ({ id: start, start, end, isRunning });
const draw = (...entries: PeriodEntry[]) => drawPeriods(entries, '2019-12-31', BOX);

describe('dates on the axis', () => {
  test.each([
    ['2020', 'start', 2020],
    ['2020', 'end', 2021],
    ['2020-07', 'start', 2020.5],
    ['2020-06', 'end', 2020.5],
    ['2020-01-01', 'start', 2020],
    ['2020-12', 'end', 2021],
  ] as const)('%s at its %s: %d', (date, side, year) => {
    expect(yearAt(date, side)).toBeCloseTo(year, 6);
  });

  test.each(['2019-12-31', '2020-02-29', '2020-07-15'])('%s starts before it ends', (date) => {
    expect(yearAt(date, 'end')).toBeGreaterThan(yearAt(date, 'start'));
    expect(yearAt(date, 'end') - yearAt(date, 'start')).toBeLessThan(0.01);
  });
});

describe('bars', () => {
  test('reach from start to end, one per row, in the order given', () => {
    const { bars, height, years, breakX } = draw(entry('2010', '2014'), entry('2015'));
    expect(years.map(({ year }) => year)).toEqual([2010, 2015, 2020]);
    expect([height, breakX]).toEqual([80, undefined]);
    expect(bars[0]).toMatchObject({ x: 100, y: 35, end: 'known', isEarlier: false });
    expect(bars[0]?.width).toBeCloseTo(200, 0);
    expect(bars[1]).toMatchObject({ y: 65, end: 'running' });
    expect((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0)).toBeCloseTo(500, 0);
  });

  test('an end that is not stated is neither known nor running', () => {
    expect(draw(entry('2012', undefined, false)).bars[0]?.end).toBe('unknown');
  });

  test('work that started a century earlier breaks the axis and starts in the strip before it', () => {
    const entries = [entry('1878'), entry('1994'), entry('2010', '2012')];
    const { bars, breakX } = draw(...entries);
    expect(startAxis(entries)).toEqual({ firstYear: 1990, earlier: 1 });
    expect(breakX).toBe(140);
    expect(bars.map(({ isEarlier }) => isEarlier)).toEqual([true, false, false]);
    expect(bars[0]?.x).toBe(100);
    expect(bars[1]?.x).toBeGreaterThan(140);
  });

  test('work that ended before the axis starts stays in the strip', () => {
    const [bar] = draw(entry('1850', '1860'), entry('2010')).bars;
    expect(bar?.isEarlier).toBe(true);
    expect(bar?.width).toBeGreaterThan(0);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(140);
  });

  test('work of one day is visible, and no bar leaves the chart', () => {
    const { bars } = draw(entry('2019-12-31', '2019-12-31'), entry('2011', '2019'));
    for (const { x, width } of bars) {
      expect(width).toBeGreaterThanOrEqual(4);
      expect(x + width).toBeLessThanOrEqual(504);
    }
  });

  test('no entries draw an empty chart', () => {
    expect(drawPeriods([], '2019', BOX)).toMatchObject({ height: 20, bars: [] });
  });
});
