import { drawBar, type BarBox, type BarValues } from './draw-bar.ts';
import { makeSvg } from '../../browser/dom.ts';

const BOX: BarBox = { width: 250, height: 26, margin: 9, thickness: 11, ring: 4.5 };
const TARGET_REACH = 1;

/** A bar of the profile. Its row has the same figures as text, so it is hidden from screen readers. */
export function makeBar(values: BarValues): SVGElement {
  const { ticks, top, bottom, middle, bar, lowestX, targetX, earlier } = drawBar(values, BOX);
  return makeSvg(
    'svg',
    { class: 'profile-bar', viewBox: `0 0 ${BOX.width} ${BOX.height}`, width: BOX.width, height: BOX.height, 'aria-hidden': 'true' },
    ...ticks.map(({ x }) => makeSvg('line', { class: 'profile-bar__tick', x1: x, x2: x, y1: top, y2: bottom })),
    ...(bar ? [makeSvg('rect', { class: 'profile-bar__mean', ...bar })] : []),
    ...(targetX === undefined
      ? []
      : [makeSvg('line', { class: 'profile-bar__target', x1: targetX, x2: targetX, y1: TARGET_REACH, y2: BOX.height - TARGET_REACH })]),
    ...(earlier ? [makeSvg('polygon', { class: 'profile-bar__earlier', points: earlier })] : []),
    ...(lowestX === undefined ? [] : [makeSvg('circle', { class: 'profile-bar__lowest', cx: lowestX, cy: middle, r: BOX.ring })]),
  );
}

/** The numbers of the scale, above the bars. */
export function makeScale(): SVGElement {
  const { ticks } = drawBar({}, BOX);
  const height = 16;
  return makeSvg(
    'svg',
    { class: 'profile-bar', viewBox: `0 0 ${BOX.width} ${height}`, width: BOX.width, height, 'aria-hidden': 'true' },
    ...ticks.map(({ level, x }) => {
      const number = makeSvg('text', { class: 'profile-bar__number', x, y: height - 3, 'text-anchor': 'middle' });
      number.textContent = String(level);
      return number;
    }),
  );
}
