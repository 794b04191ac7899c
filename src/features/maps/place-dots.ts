import { round } from '../../shared/round.ts';

/** A dot to place: its own position, its name and its number of case studies. */
export interface DotToPlace {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/** An area of a map, in the map's pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
  /** The area that the name takes. */
  readonly labelBox: Box;
}

/** The limits of a map: its size, the radius of the smallest and of the largest dot, and the font size of its names. */
export interface DotFrame {
  readonly width: number;
  readonly height: number;
  readonly radius: readonly [least: number, most: number];
  readonly fontSize: number;
  /** Areas that dots and names must not cover. */
  readonly taken?: readonly Box[];
}

/** Average width of a letter as a share of the font size: enough for the site's sans serif at weight 500. */
const LETTER_WIDTH = 0.56;
const GAP = 3;

/**
 * Places dots and their names inside the frame so that none covers another. First it places the dots, largest first, each as near
 * to its own position as possible; then the names, those with the fewest free positions first. A dot moves again only if its name
 * does not fit. The size of a dot is relative to the largest count, so that dots do not grow without limit.
 */
export function placeDots(dots: readonly DotToPlace[], frame: DotFrame): PlacedDot[] {
  const most = Math.max(1, ...dots.map(({ count }) => count));
  const [least, largest] = frame.radius;
  const sized = [...dots]
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map((dot) => ({ ...dot, radius: round(least + (largest - least) * Math.sqrt(dot.count / most)) }));
  return nameDots(spreadDots(sized, frame), frame).sort((a, b) => (a.id < b.id ? -1 : 1));
}

type SizedDot = DotToPlace & { readonly radius: number };

function spreadDots(dots: readonly SizedDot[], frame: DotFrame): SizedDot[] {
  const placed: SizedDot[] = [];
  for (const dot of dots) {
    const taken = [...(frame.taken ?? []), ...placed.map(dotBox)];
    const spot = spiral(dot).find((at) => isFree(dotBox({ ...at, radius: dot.radius }), taken, frame));
    placed.push({ ...dot, ...(spot && { x: round(spot.x), y: round(spot.y) }) });
  }
  return placed;
}

function nameDots(dots: readonly SizedDot[], frame: DotFrame): PlacedDot[] {
  const placed: PlacedDot[] = [];
  const waiting = new Set(dots);
  while (waiting.size > 0) {
    const taken = [...(frame.taken ?? []), ...placed.flatMap((dot) => [dotBox(dot), dot.labelBox])];
    const choices = [...waiting].map((dot) => {
      const others = [...waiting].filter((other) => other !== dot).map(dotBox);
      return {
        dot,
        labels: labelsOf(dot, dot.name, frame.fontSize).filter(({ labelBox }) => isFree(labelBox, [...taken, ...others], frame)),
      };
    });
    const next = choices.reduce((best, each) => (each.labels.length < best.labels.length ? each : best));
    const { dot } = next;
    waiting.delete(dot);
    const [label] = next.labels;
    placed.push(
      label
        ? { id: dot.id, x: dot.x, y: dot.y, radius: dot.radius, ...label }
        : moveDot(dot, [...taken, ...[...waiting].map(dotBox)], frame),
    );
  }
  return placed;
}

/** Moves a dot to the nearest position where it fits together with its name. */
function moveDot(dot: SizedDot, taken: readonly Box[], frame: DotFrame): PlacedDot {
  for (const { x, y } of spiral(dot)) {
    const at = { id: dot.id, x: round(x), y: round(y), radius: dot.radius };
    if (!isFree(dotBox(at), taken, frame)) continue;
    const label = labelsOf(at, dot.name, frame.fontSize).find(({ labelBox }) => isFree(labelBox, taken, frame));
    if (label) return { ...at, ...label };
  }
  throw new Error(`The map has no room for "${dot.name}".`);
}

const isFree = (box: Box, taken: readonly Box[], frame: DotFrame): boolean =>
  box.x >= 2 &&
  box.y >= 2 &&
  box.x + box.width <= frame.width - 2 &&
  box.y + box.height <= frame.height - 2 &&
  !taken.some((other) => areOverlapping(box, other));

/** The square around a dot. */
export const dotBox = ({ x, y, radius }: Pick<PlacedDot, 'x' | 'y' | 'radius'>): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Whether two boxes overlap. Boxes that only touch do not. */
export const areOverlapping = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

type Labelled = Pick<PlacedDot, 'label' | 'labelBox'>;

/** The positions to try for a name, in order: beside the dot, below it and above it. */
function labelsOf({ x, y, radius }: Pick<PlacedDot, 'x' | 'y' | 'radius'>, name: string, fontSize: number): Labelled[] {
  const width = name.length * fontSize * LETTER_WIDTH;
  const away = radius + GAP;
  const at = (anchor: PlacedDot['label']['anchor'], labelX: number, middle: number): Labelled => {
    const left = { start: labelX, middle: labelX - width / 2, end: labelX - width }[anchor];
    return {
      label: { x: round(labelX), y: round(middle + fontSize * 0.35), anchor },
      labelBox: { x: left, y: middle - fontSize * 0.6, width, height: fontSize * 1.2 },
    };
  };
  const beyond = away + fontSize * 0.6;
  return [
    at('start', x + away, y),
    at('end', x - away, y),
    at('middle', x, y + beyond),
    at('middle', x, y - beyond),
    at('start', x, y + beyond),
    at('end', x, y + beyond),
    at('start', x, y - beyond),
    at('end', x, y - beyond),
  ];
}

function spiral({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number }[] {
  const spots = [{ x, y }];
  for (let radius = 4; radius <= 500; radius += 4) {
    const steps = Math.max(8, Math.ceil(radius / 2));
    for (let step = 0; step < steps; step += 1) {
      const angle = (2 * Math.PI * step) / steps;
      spots.push({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
    }
  }
  return spots;
}
