import { firstDay, lastDay } from '../../model/date-range.ts';
import { round } from '../../shared/round.ts';

export interface PeriodEntry {
  readonly id: string;
  readonly start: string;
  readonly end?: string | undefined;
  readonly isRunning: boolean;
}

/** How a bar ends: at a known end, in an arrow while the work is running, or open if no end is stated. */
type PeriodEnd = 'known' | 'running' | 'unknown';

export interface PeriodBar {
  readonly id: string;
  readonly y: number;
  readonly x: number;
  readonly width: number;
  readonly end: PeriodEnd;
  /** True if the work started before the axis does. */
  readonly isEarlier: boolean;
}

/** Measures of the drawing, in units of its own viewBox. The strip for work that started before the axis is part of the chart. */
export interface PeriodBox {
  readonly left: number;
  readonly chartWidth: number;
  readonly earlierWidth: number;
  readonly headHeight: number;
  readonly rowHeight: number;
}

export interface PeriodDrawing {
  readonly height: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** In the order given. */
  readonly bars: readonly PeriodBar[];
  /** Where the axis is broken, if any work started long before the rest. */
  readonly breakX: number | undefined;
}

/** A gap of more years than this between two starts breaks the axis. */
const LONGEST_GAP = 30;
const STEP = 5;
const LEAST_WIDTH = 4;

/** Bars from start to end on one axis that reaches to `asOf`, the date of the edition. */
export function drawPeriods(entries: readonly PeriodEntry[], asOf: string, box: PeriodBox): PeriodDrawing {
  const starts = entries.map(({ start }) => yearAt(start, 'start'));
  const { firstYear, earlier } = startAxis(entries);
  const last = Math.max(yearAt(asOf, 'end'), ...entries.map(({ end }) => (end ? yearAt(end, 'end') : 0)));
  const origin = box.left + (earlier > 0 ? box.earlierWidth : 0);
  const scale = (box.left + box.chartWidth - origin) / (last - firstYear);
  const xOf = (year: number): number => round(origin + (year - firstYear) * scale);
  return {
    height: box.headHeight + entries.length * box.rowHeight,
    years: everyFifthYear(firstYear, last).map((year) => ({ year, x: xOf(year) })),
    breakX: earlier > 0 ? origin : undefined,
    bars: entries.map(({ id, end, isRunning }, index) => {
      const start = starts[index] ?? firstYear;
      const isEarlier = start < firstYear;
      const x = isEarlier ? box.left : xOf(start);
      const width = Math.max(LEAST_WIDTH, round(xOf(end ? yearAt(end, 'end') : last) - x));
      const kind: PeriodEnd = end ? 'known' : isRunning ? 'running' : 'unknown';
      return { id, x, width, isEarlier, end: kind, y: box.headHeight + (index + 0.5) * box.rowHeight };
    }),
  };
}

/** The axis starts after the last gap between starts that is too long to draw, at a year that ends in 0 or 5. */
export function startAxis(entries: readonly Pick<PeriodEntry, 'start'>[]): { firstYear: number; earlier: number } {
  const sorted = entries.map(({ start }) => yearAt(start, 'start')).sort((a, b) => a - b);
  const first = sorted.findLast((start, index) => index === 0 || start - (sorted[index - 1] ?? start) > LONGEST_GAP) ?? 0;
  const firstYear = Math.floor(first / STEP) * STEP;
  return { firstYear, earlier: sorted.filter((start) => start < firstYear).length };
}

/** A date as a fractional year: the first or last moment of its year, month or day. */
export function yearAt(date: string, side: 'start' | 'end'): number {
  const plain = date.includes('/') ? (side === 'end' ? lastDay(date) : firstDay(date)) : date;
  const [year = 0, month, day] = plain.split('-').map(Number);
  const after = side === 'end' ? 1 : 0;
  if (month === undefined) return year + after;
  if (day === undefined) return year + (month - 1 + after) / 12;
  return year + (month - 1) / 12 + (day - 1 + after) / 372;
}

function everyFifthYear(first: number, last: number): number[] {
  return Array.from({ length: Math.floor((last - first) / STEP) + 1 }, (_, index) => first + index * STEP);
}
