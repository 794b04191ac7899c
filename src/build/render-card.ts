import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { ShareCard } from './cards.ts';
import { readCardFonts } from './card-fonts.ts';
import { CARD_SIZE, layOutCard, type CardNode } from './share-card.ts';

/** Where drawn cards are kept between builds, by a hash of everything a card shows and of what draws it. */
export const CARD_CACHE = '.cache/share-cards';

const COLOURS_IN_PALETTE = 64;

/**
 * A share card as PNG bytes, 1200 by 630, from the cache where it has been drawn before.
 * `name` is what an error calls it. Throws where the card cannot be drawn.
 */
export async function renderCard(card: ShareCard, name: string): Promise<Buffer> {
  try {
    const tree = layOutCard(card);
    const file = join(CARD_CACHE, `${hashOf(tree)}.png`);
    return await readFile(file).catch(() => drawAndCache(tree, card, file));
  } catch (error) {
    throw withoutStack(new Error(`The share card of ${name} cannot be drawn: ${error instanceof Error ? error.message : String(error)}.`));
  }
}

/** The message is for whoever wrote the content; where in the program it arose would only hide it. */
function withoutStack(error: Error): Error {
  error.stack = error.message;
  return error;
}

async function drawAndCache(tree: CardNode, card: ShareCard, file: string): Promise<Buffer> {
  const png = await drawCard(tree, card);
  await mkdir(CARD_CACHE, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, png);
  await rename(unfinished, file);
  return png;
}

async function drawCard(tree: CardNode, card: ShareCard): Promise<Buffer> {
  const svg = await toSvg(tree, card);
  return sharp(Buffer.from(svg)).png({ palette: true, colours: COLOURS_IN_PALETTE, compressionLevel: 9, effort: 7 }).toBuffer();
}

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

/** Everything that decides the bytes: the layout, and the versions of what draws it. */
function hashOf(tree: CardNode): string {
  const require = createRequire(import.meta.url);
  const versions = ['satori', 'sharp', '@fontsource/newsreader', '@fontsource/atkinson-hyperlegible-next'].map((name) =>
    readVersion(require, name),
  );
  return createHash('sha256')
    .update(JSON.stringify([versions, COLOURS_IN_PALETTE, tree]))
    .digest('hex')
    .slice(0, 32);
}

function readVersion(require: NodeJS.Require, name: string): string {
  const path = require.resolve.paths(name)?.map((folder) => join(folder, name, 'package.json')) ?? [];
  for (const file of path) {
    try {
      return (require(file) as { version: string }).version;
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  return 'unknown';
}
