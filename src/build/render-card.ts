import { threadId } from 'node:worker_threads';
import satori from 'satori';
import sharp from 'sharp';
import { cachedFile, readCard, writeCard } from './card-cache.ts';
import { paletteOf } from './card-palette.ts';
import type { ShareCard } from './cards.ts';
import { readCardFonts } from './card-fonts.ts';
import { encodeIndexed } from './indexed-png.ts';
import { CARD_SIZE, layOutCard, type CardNode } from './share-card.ts';

/** Changes with how a laid-out card becomes a picture, so that no card of before is taken for one of today. */
const DRAWN_AS = 'steps of colour, no masks';

/**
 * A share card as PNG bytes, 1200 by 630, from the cache where it has been drawn before.
 * `name` is what an error calls it. Throws where the card cannot be drawn.
 */
export async function renderCard(card: ShareCard, name: string): Promise<Buffer> {
  try {
    const tree = layOutCard(card);
    const file = fileOf(tree, card);
    return readCard(file) ?? (await drawAndCache(tree, card, file));
  } catch (error) {
    throw withoutStack(new Error(`The share card of ${name} cannot be drawn: ${error instanceof Error ? error.message : String(error)}.`));
  }
}

/** Where the cache has this card, or will have it. */
export const cardFile = (card: ShareCard): string => fileOf(layOutCard(card), card);

const fileOf = (tree: CardNode, card: ShareCard): string => cachedFile([DRAWN_AS, paletteOf(card), tree]);

/** The message is for whoever wrote the content; where in the program it arose would only hide it. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}

async function drawAndCache(tree: CardNode, card: ShareCard, file: string): Promise<Buffer> {
  const svg = withoutMasks(await toSvg(tree, card));
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const png = encodeIndexed(pixels, CARD_SIZE.width, paletteOf(card));
  await writeCard(file, png, `${process.pid}-${threadId}`);
  return png;
}

/** Satori writes a mask for every box, and beside each that it uses a clip path that cuts the same. They take half the time of drawing. */
const withoutMasks = (svg: string): string => svg.replace(/<mask [^>]*>[^]*?<\/mask>/g, '').replace(/ mask="[^"]*"/g, '');

/** A card as SVG, its letters drawn as shapes. */
export function drawSvg(card: ShareCard): Promise<string> {
  return toSvg(layOutCard(card), card);
}

function toSvg(tree: CardNode, card: ShareCard): Promise<string> {
  const fonts = readCardFonts(
    [card.title, card.headline ?? '', card.place, card.eyebrow, card.siteName, ...card.areas.map((area) => area.name)].join(' '),
  );
  // Satori's type wants React nodes; it reads only `type` and `props`, which is what a CardNode is.
  return satori(tree as unknown as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts });
}
