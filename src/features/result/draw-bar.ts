import { round } from '../../shared/round.ts';

/** The dimensions of a bar, in units of its own viewBox. The scale from 0 to 4 is drawn between the margins. */
export interface BarBox {
  readonly width: number;
  readonly height: number;
  /** Free space left and right, so that a ring at either end is not cut off. */
  readonly margin: number;
  readonly thickness: number;
  readonly ring: number;
}

/** The values that a bar shows. Missing values are not drawn. */
export interface BarValues {
  readonly mean?: number | undefined;
  readonly lowest?: number | undefined;
  readonly target?: number | undefined;
  /** The mean of an earlier response. */
  readonly earlier?: number | undefined;
}

interface Bar {
  /** One tick per level. */
  readonly ticks: readonly { readonly level: number; readonly x: number }[];
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  readonly lowestX: number | undefined;
  readonly targetX: number | undefined;
  /** The corners of a diamond shape, as SVG points. */
  readonly earlier: string | undefined;
}

const TOP_LEVEL = 4;
const TICK_MARGIN = 3;

/** A bar from 0 to the mean, with the marks around it. */
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
    earlier: earlier === undefined ? undefined : diamond(at(earlier), middle, ring + 1),
  };
}

const diamond = (x: number, y: number, r: number): string =>
  [
    [x - r, y],
    [x, y - r],
    [x + r, y],
    [x, y + r],
  ]
    .map((corner) => corner.map(round).join(','))
    .join(' ');
