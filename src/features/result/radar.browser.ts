import { drawRadar } from './draw-radar.ts';
import type { ProfileRow } from './profile.ts';
import { result as t } from './words.en.ts';
import { makeSvg } from '../../browser/dom.ts';

const BOX = { width: 460, height: 350, radius: 125, labelGap: 12 };
const HALF_LINE = 5;

/** The radar. The profile above it has the same figures, so it is hidden from who listens. */
export function makeRadar(rows: readonly ProfileRow[]): SVGElement {
  const { rings, axes, targets, lines, dots, middle } = drawRadar(rows, BOX);
  return makeSvg(
    'svg',
    { viewBox: `0 0 ${BOX.width} ${BOX.height}`, width: BOX.width, height: BOX.height, 'aria-hidden': 'true' },
    ...rings.map((points) => makeSvg('polygon', { class: 'radar__ring', points })),
    ...axes.map(({ x, y }) => makeSvg('line', { class: 'radar__ring', x1: middle.x, y1: middle.y, x2: x, y2: y })),
    makeSvg('polygon', { class: 'radar__target', points: targets }),
    ...lines.map((points) => makeSvg('polyline', { class: 'radar__mean', points })),
    ...dots.map(({ x, y }) => makeSvg('circle', { class: 'radar__dot', cx: x, cy: y, r: 4 })),
    ...axes.map(({ labelX, labelY, side }, index) => {
      const name = makeSvg('text', { x: labelX, y: labelY + HALF_LINE, 'text-anchor': side });
      const outcome = rows[index]?.outcome.id;
      name.textContent = outcome ? t.short[outcome] : '';
      return name;
    }),
  );
}
