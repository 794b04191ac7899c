import { round } from '../../shared/round.ts';

/** Measures of a bar, in units of its own viewBox. The scale of the ladder, 0 to 4, runs between the margins. */
export interface BarBox {
  readonly width: number;
  readonly height: number;
  /** Free space left and right, so that a ring at either end is whole. */
  readonly margin: number;
  readonly thickness: number;
  readonly ring: number;
}

/** What a bar shows. What is missing is not drawn. */
export interface BarValues {
  readonly mean?: number | undefined;
  readonly lowest?: number | undefined;
  readonly target?: number | undefined;
  /** The mean of an earlier sheet. */
  readonly earlier?: number | undefined;
}

interface Bar {
  /** A tick a rung. */
  readonly ticks: readonly { readonly level: number; readonly x: number }[];
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  readonly lowestX: number | undefined;
  readonly targetX: number | undefined;
  /** The corners of a lozenge, as SVG points. */
  readonly earlier: string | undefined;
}

const TOP_LEVEL = 4;
const TICK_MARGIN = 3;

/** A bar from 0 to the mean with what stands around it. */
export function drawBar({ mean, lowest, target, earlier }: BarValues, { width, height, margin, thickness, ring }: BarBox): Bar {
  const middle = height / 2;
  const at = (value: number): number => round(margin + (value / TOP_LEVEL) * (width - 2 * margin));
  const place = (value: number | undefined): number | undefined => (value === undefined ? undefined : at(value));
  return {
    ticks: Array.from({ length: TOP_LEVEL + 1 }, (_, level) => ({ level, x: at(level) })),
    top: TICK_MARGIN,
    bottom: height - TICK_MARGIN,
    middle,
    bar: mean === undefined ? undefined : { x: margin, y: middle - thickness / 2, width: round(at(mean) - margin), height: thickness },
    lowestX: place(lowest),
    targetX: place(target),
    earlier: earlier === undefined ? undefined : lozenge(at(earlier), middle, ring + 1),
  };
}

const lozenge = (x: number, y: number, r: number): string =>
  [
    [x - r, y],
    [x, y - r],
    [x + r, y],
    [x, y + r],
  ]
    .map((corner) => corner.map(round).join(','))
    .join(' ');
