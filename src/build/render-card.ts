import { threadId } from 'node:worker_threads';
import satori from 'satori';
import sharp from 'sharp';
import { cachedFile, readCard, writeCard } from './card-cache.ts';
import { paletteOf } from './card-palette.ts';
import type { ShareCard } from './cards.ts';
import { readCardFonts } from './card-fonts.ts';
import { encodeIndexed } from './indexed-png.ts';
import { CARD_SIZE, layOutCard, type CardNode } from './share-card.ts';

/** Change this whenever the drawing of a card changes, so that no older card is reused. */
const DRAWN_AS = 'steps of colour, no masks';

/**
 * A share card as PNG bytes, 1200 by 630, from the cache if it has been drawn before.
 * `name` is its name in error messages. Throws if the card cannot be drawn.
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

/** The path of this card in the cache, drawn or not. */
export const cardFile = (card: ShareCard): string => fileOf(layOutCard(card), card);

const fileOf = (tree: CardNode, card: ShareCard): string => cachedFile([DRAWN_AS, paletteOf(card), tree]);

/** The message is for the author of the content, so it has no stack trace. */
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

/** Satori writes a mask for every box, and for each one it uses, a clip path of the same shape. Masks take half the drawing time. */
const withoutMasks = (svg: string): string => svg.replace(/<mask [^>]*>[^]*?<\/mask>/g, '').replace(/ mask="[^"]*"/g, '');

/** A card as SVG, with its letters drawn as shapes. */
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
