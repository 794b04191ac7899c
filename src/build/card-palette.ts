import type { ShareCard } from './cards.ts';
import type { Colour } from './indexed-png.ts';
import { COLOURS, colourOf } from './share-card.ts';

/** Steps from a colour to the paper colour: the edges of letters need more of them than the edges of shapes. */
const STEPS = { ink: 12, soft: 8, area: 6 } as const;

/** Every colour of a card: those it is drawn with, and steps between each and the paper colour, for edges. */
export function paletteOf({ areas }: ShareCard): Colour[] {
  return [
    parseColour(COLOURS.paper),
    ...stepsFrom(COLOURS.ink, STEPS.ink),
    ...stepsFrom(COLOURS.soft, STEPS.soft),
    ...areas.flatMap(({ id }) => stepsFrom(colourOf(id), STEPS.area)),
  ];
}

/** The colour itself, and lighter ones in equal steps towards the paper colour, which is not included. */
function stepsFrom(colour: string, steps: number): Colour[] {
  const [from, to] = [parseColour(colour), parseColour(COLOURS.paper)];
  const mix = (part: 0 | 1 | 2, share: number): number => Math.round(from[part] + (to[part] - from[part]) * share);
  return Array.from({ length: steps }, (_, step) => [mix(0, step / steps), mix(1, step / steps), mix(2, step / steps)] as const);
}

function parseColour(hex: string): Colour {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}
