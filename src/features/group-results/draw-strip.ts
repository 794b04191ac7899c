import { round } from '../../shared/round.ts';

/** The dimensions of a strip of dots, in units of its own viewBox. */
export interface StripBox {
  readonly width: number;
  readonly height: number;
  /** Free space left and right, at least the radius of the largest dot. */
  readonly margin: number;
  /** The radius of the dot for the level that most people gave. */
  readonly largest: number;
}

interface Strip {
  readonly middle: number;
  /** Every level with how many people gave it. A level that no one gave has a radius of 0. */
  readonly dots: readonly { readonly level: number; readonly count: number; readonly x: number; readonly r: number }[];
  /** From the lowest to the highest level that was given. */
  readonly span: { readonly from: number; readonly to: number } | undefined;
  readonly medianX: number | undefined;
}

/** One dot per level, its area in proportion to how many people gave it. */
export function drawStrip(counts: readonly number[], median: number | undefined, { width, height, margin, largest }: StripBox): Strip {
  const at = (level: number): number => round(margin + (level / (counts.length - 1)) * (width - 2 * margin));
  const most = Math.max(1, ...counts);
  const dots = counts.map((count, level) => ({ level, count, x: at(level), r: round(largest * Math.sqrt(count / most)) }));
  const given = dots.filter(({ count }) => count > 0);
  const [first, last] = [given[0], given.at(-1)];
  return {
    middle: height / 2,
    dots,
    span: first && last ? { from: first.x, to: last.x } : undefined,
    medianX: median === undefined ? undefined : at(median),
  };
}
