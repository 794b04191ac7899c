import type { ShareCard } from './cards.ts';
import { drawFlag, FLAG_BOX, type FlagShape } from '../shared/flag.ts';
import { cutText } from '../shared/text.ts';
import { AREAS, type AreaId } from '../model/areas.ts';

/** A node for Satori: the shape of a React element, without React. */
export interface CardNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The colours of every card, in addition to those of its areas. */
export const COLOURS = { paper: '#fbf8f1', ink: '#1d1a16', soft: '#5a5348' } as const;
const LONGEST = { title: 90, headline: 110, place: 40, eyebrow: 60 } as const;
const FLAG_WIDTH = 430;

/** Lays a card out as a tree for Satori: place, title and areas on the left, the flag on the right. */
export function layOutCard(card: ShareCard): CardNode {
  const title = cutText(card.title, LONGEST.title);
  return box(
    {
      width: '100%',
      height: '100%',
      padding: '72px 60px 52px 72px',
      backgroundColor: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: 'Atkinson',
      justifyContent: 'space-between',
    },
    [
      box({ flexDirection: 'column', justifyContent: 'space-between', width: 590, height: '100%' }, [
        box({ flexDirection: 'column' }, [
          box({ flexWrap: 'wrap', fontSize: 27 }, [
            text(cutText(card.place, LONGEST.place), { fontWeight: 700, marginRight: 12 }),
            text(cutText(card.eyebrow, LONGEST.eyebrow), { color: COLOURS.soft }),
          ]),
          text(title, {
            fontFamily: 'Newsreader',
            fontWeight: 500,
            fontSize: titleSize(title),
            lineHeight: 1.1,
            letterSpacing: '-0.015em',
            marginTop: 12,
            overflow: 'hidden',
            maxHeight: 220,
          }),
          ...headlineOf(card),
        ]),
        box({ flexDirection: 'column' }, [
          ...card.areas.map((area) =>
            box({ alignItems: 'center', fontSize: 23, marginBottom: 10 }, [
              box({ width: 20, height: 20, marginRight: 12, backgroundColor: colourOf(area.id) }, []),
              text(area.name),
            ]),
          ),
          text(card.siteName, { fontFamily: 'Newsreader', fontWeight: 600, fontSize: 28, marginTop: 26 }),
        ]),
      ]),
      box({ alignItems: 'center' }, [drawFlagNode(card)]),
    ],
  );
}

function headlineOf({ headline }: ShareCard): CardNode[] {
  if (!headline) return [];
  const style = {
    fontFamily: 'Newsreader',
    fontWeight: 500,
    fontSize: 30,
    lineHeight: 1.22,
    marginTop: 18,
    overflow: 'hidden',
    maxHeight: 112,
  };
  return [text(cutText(headline, LONGEST.headline), style)];
}

/** Long titles are set smaller, so that they fit in four lines. */
function titleSize(title: string): number {
  if (title.length <= 34) return 68;
  return title.length <= 60 ? 58 : 48;
}

const box = (style: Readonly<Record<string, unknown>>, children: readonly CardNode[]): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

const text = (content: string, style: Readonly<Record<string, unknown>> = {}): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children: content },
});

/** The colour of an area, as `#rrggbb`. */
export const colourOf = (id: AreaId): string => AREAS.find((area) => area.id === id)?.colour ?? COLOURS.ink;

function drawFlagNode({ areas, principles }: ShareCard): CardNode {
  const { x, y, width, height } = FLAG_BOX;
  const shapes = drawFlag(
    areas.map((area) => area.id),
    principles,
  ).map(shapeNode);
  return {
    type: 'svg',
    props: { width: FLAG_WIDTH, height: (FLAG_WIDTH * height) / width, viewBox: `${x} ${y} ${width} ${height}`, children: shapes },
  };
}

function shapeNode(shape: FlagShape): CardNode {
  if (shape.kind === 'ring')
    return {
      type: 'circle',
      props: { cx: shape.cx, cy: shape.cy, r: shape.r, fill: 'none', stroke: COLOURS.paper, 'stroke-width': shape.stroke },
    };
  if (shape.kind === 'dot') return { type: 'circle', props: { cx: shape.cx, cy: shape.cy, r: shape.r, fill: COLOURS.paper } };
  const { x, y, width, height } = shape;
  const fill = shape.kind === 'pole' ? COLOURS.ink : shape.kind === 'band' ? colourOf(shape.area) : COLOURS.paper;
  return { type: 'rect', props: { x, y, width, height, fill } };
}
