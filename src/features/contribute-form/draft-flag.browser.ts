import { chosenAt, valuesOf, type Value } from '../contribute-draft/draft.ts';
import { FLAG_BOX } from '../../shared/flag.ts';
import { AREAS } from '../../model/areas.ts';
import { PRINCIPLES } from '../../model/principles.ts';
import { makeSvg } from '../../browser/dom.ts';
import { makeFlag } from '../../site/flag.browser.ts';

/** A flag has at most this many areas; any more are reported as a problem and not drawn. */
const MOST_AREAS = 3;

/** The flag of what has been chosen so far; empty on its pole while there is no area. */
export function makeDraftFlag(areas: Value | undefined, principles: Value | undefined): SVGElement {
  const chosen = chosenAt(areas, []).flatMap((id) => AREAS.filter((area) => area.id === id).map((area) => area.id));
  if (chosen.length === 0) return makeEmptyFlag();
  const chosenPrinciples = valuesOf(principles);
  return makeFlag(
    chosen.slice(0, MOST_AREAS),
    PRINCIPLES.map(({ id }) => id).filter((id) => id in chosenPrinciples),
  );
}

function makeEmptyFlag(): SVGElement {
  const { x, y, width, height } = FLAG_BOX;
  return makeSvg(
    'svg',
    { class: 'flag flag--empty', viewBox: `${x} ${y} ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    makeSvg('rect', { class: 'flag__pole', x: 0, y: -2, width: 2, height: 50 }),
    makeSvg('rect', { class: 'flag__outline', x: 3.5, y: 0.5, width: 59, height: 39 }),
  );
}
