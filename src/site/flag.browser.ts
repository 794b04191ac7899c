import { drawFlag, FLAG_BOX, type FlagShape } from '../shared/flag.ts';
import type { AreaId } from '../model/areas.ts';
import type { PrincipleId } from '../model/principles.ts';
import { makeSvg } from '../browser/dom.ts';

/** Makes the flag of a case study with the same markup as built pages. */
export function makeFlag(areas: readonly AreaId[], principles: readonly PrincipleId[]): SVGElement {
  const { x, y, width, height } = FLAG_BOX;
  const shapes = drawFlag(areas, principles).map(makeShape);
  return makeSvg('svg', { class: 'flag', viewBox: `${x} ${y} ${width} ${height}`, width, height, 'aria-hidden': 'true' }, ...shapes);
}

function makeShape(shape: FlagShape): SVGElement {
  if (shape.kind === 'ring')
    return makeSvg('circle', { class: 'flag__ring', cx: shape.cx, cy: shape.cy, r: shape.r, 'stroke-width': shape.stroke });
  if (shape.kind === 'dot') return makeSvg('circle', { class: 'flag__charge', cx: shape.cx, cy: shape.cy, r: shape.r });
  const { x, y, width, height } = shape;
  const look =
    shape.kind === 'band'
      ? { class: 'flag__band', 'data-area': shape.area }
      : { class: shape.kind === 'pole' ? 'flag__pole' : 'flag__charge' };
  return makeSvg('rect', { ...look, x, y, width, height });
}
