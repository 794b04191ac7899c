import { drawStrip, type StripBox } from './draw-strip.ts';
import type { View } from './views.ts';
import { makeSvg } from '../../browser/dom.ts';

const BOX: StripBox & { readonly foot: number } = { width: 240, height: 34, margin: 14, largest: 11, foot: 16 };

/** A strip of dots. The same counts are beside it in words, so it is hidden from screen readers. */
export function makeStrip({ counts, spread }: View): SVGElement {
  const { middle, dots, span, medianX } = drawStrip(counts, spread?.median, BOX);
  const height = BOX.height + BOX.foot;
  return makeSvg(
    'svg',
    { class: 'strip', viewBox: `0 0 ${BOX.width} ${height}`, width: BOX.width, height, 'aria-hidden': 'true' },
    makeSvg('line', { class: 'strip__rule', x1: BOX.margin, x2: BOX.width - BOX.margin, y1: middle, y2: middle }),
    ...(span ? [makeSvg('line', { class: 'strip__span', x1: span.from, x2: span.to, y1: middle, y2: middle })] : []),
    ...dots.map(({ x, r, count }) => makeSvg('circle', { class: count > 0 ? 'strip__dot' : 'strip__place', cx: x, cy: middle, r: r || 2 })),
    ...(medianX === undefined ? [] : [makeSvg('line', { class: 'strip__median', x1: medianX, x2: medianX, y1: 1, y2: BOX.height - 1 })]),
    ...dots.map(({ level, x }) => {
      const number = makeSvg('text', { x, y: height - 3, 'text-anchor': 'middle' });
      number.textContent = String(level);
      return number;
    }),
  );
}
