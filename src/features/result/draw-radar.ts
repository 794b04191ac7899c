import { round } from '../../shared/round.ts';

/** Measures of a radar, in units of its own viewBox. */
export interface RadarBox {
  readonly width: number;
  readonly height: number;
  /** From the middle to rung 4. */
  readonly radius: number;
  /** From rung 4 to the name of an axis. */
  readonly labelGap: number;
}

interface Radar {
  /** The ring of each rung from 1 to 4, as SVG points. */
  readonly rings: readonly string[];
  readonly axes: readonly {
    readonly x: number;
    readonly y: number;
    readonly labelX: number;
    readonly labelY: number;
    readonly side: Side;
  }[];
  readonly targets: string;
  /** From each mean to the next; missing where an outcome has none. */
  readonly lines: readonly string[];
  readonly dots: readonly Point[];
  readonly middle: Point;
}

type Side = 'start' | 'middle' | 'end';

interface Point {
  readonly x: number;
  readonly y: number;
}

const TOP_LEVEL = 4;
/** Within this share of the radius from the middle line a name stands centred. */
const CENTRED = 0.2;

/** One axis an outcome, clockwise from the top. A radar never stands alone: the table beside it has the same figures. */
export function drawRadar(
  values: readonly { readonly mean: number | undefined; readonly target: number }[],
  { width, height, radius, labelGap }: RadarBox,
): Radar {
  const middle = { x: width / 2, y: height / 2 };
  const at = (index: number, distance: number): Point => {
    const angle = (index / values.length) * 2 * Math.PI - Math.PI / 2;
    return { x: round(middle.x + Math.cos(angle) * distance), y: round(middle.y + Math.sin(angle) * distance) };
  };
  const onAxis = (index: number, value: number): Point => at(index, (value / TOP_LEVEL) * radius);
  const means = values.map(({ mean }, index) => (mean === undefined ? undefined : onAxis(index, mean)));
  return {
    rings: [1, 2, 3, 4].map((level) => toPoints(values.map((_, index) => onAxis(index, level)))),
    axes: values.map((_, index) => {
      const label = at(index, radius + labelGap);
      const offset = label.x - middle.x;
      const side = Math.abs(offset) < radius * CENTRED ? 'middle' : offset > 0 ? 'start' : 'end';
      return { ...at(index, radius), labelX: label.x, labelY: label.y, side };
    }),
    targets: toPoints(values.map(({ target }, index) => onAxis(index, target))),
    lines: joinNeighbours(means),
    dots: means.filter((point) => point !== undefined),
    middle,
  };
}

const toPoints = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

/** From each point to the next, going round, where both are there. */
function joinNeighbours(points: readonly (Point | undefined)[]): string[] {
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length];
    return point && next && next !== point ? [toPoints([point, next])] : [];
  });
}
