import { drawFlag, FLAG_BOX, type FlagShape } from '../shared/flag.ts';
import { AREAS, type AreaId } from '../model/areas.ts';
import type { PrincipleId } from '../model/principles.ts';
import { THEME_COLOURS } from '../site/theme-colours.ts';

const INK = '#1d1a16';
const PRINTED = THEME_COLOURS.light;

/** The background of a flag: its colour, and its margin around the flag in the units of the flag. */
export interface Ground {
  readonly colour: string;
  readonly margin: number;
}

/** The backgrounds of icons: one that is shown whole, and one that may be cut to a circle without touching the flag. */
export const GROUNDS = { whole: { colour: PRINTED, margin: 14 }, cutRound: { colour: PRINTED, margin: 20 } } as const;

/** The almanac's own flag: the mark in the masthead and the favicon. */
export const ALMANAC_FLAG = { areas: ['living-spaces'], principles: ['sustain'] } as const satisfies {
  areas: readonly AreaId[];
  principles: readonly PrincipleId[];
};

/** A flag as a separate square SVG file that contains its colours. Without a background it is transparent. */
export function renderFlagSvg(
  { areas, principles }: { areas: readonly AreaId[]; principles: readonly PrincipleId[] },
  ground?: Ground,
): string {
  const margin = ground?.margin ?? 1;
  const side = FLAG_BOX.width + 2 * margin;
  const top = FLAG_BOX.y - (side - FLAG_BOX.height) / 2;
  const shapes = drawFlag(areas, principles).map(renderShape).join('');
  const back = ground ? `<rect x="${FLAG_BOX.x - margin}" y="${top}" width="${side}" height="${side}" fill="${ground.colour}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${FLAG_BOX.x - margin} ${top} ${side} ${side}">${back}${shapes}</svg>`;
}

function renderShape(shape: FlagShape): string {
  if (shape.kind === 'ring')
    return `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}" fill="none" stroke="${PRINTED}" stroke-width="${shape.stroke}"/>`;
  if (shape.kind === 'dot') return `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}" fill="${PRINTED}"/>`;
  const fill =
    shape.kind === 'pole' ? INK : shape.kind === 'band' ? (AREAS.find((area) => area.id === shape.area)?.colour ?? INK) : PRINTED;
  return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${fill}"/>`;
}
