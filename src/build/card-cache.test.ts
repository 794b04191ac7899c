import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardOfSite } from './cards.ts';
import { CARD_CACHE } from './card-cache.ts';
import { renderCard } from './render-card.ts';

const card = cardOfSite('A card that is drawn to be damaged');

/** The cache file of this card. */
function findFile(png: Buffer): string {
  const name = readdirSync(CARD_CACHE).find((each) => each.endsWith('.png') && readFileSync(join(CARD_CACHE, each)).equals(png));
  if (name === undefined) throw new Error('The card is not in the cache.');
  return join(CARD_CACHE, name);
}

test.each([
  ['cut short', (file: string) => truncateSync(file, 100)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['another picture', (file: string) => writeFileSync(file, readFileSync('public/no-script.css'))],
  ['without its sum', (file: string) => writeFileSync(`${file}.sha256`, '')],
])('a card in the cache that is %s is drawn again', async (_, damage) => {
  const whole = await renderCard(card, 'a test');
  const file = findFile(whole);
  damage(file);
  expect((await renderCard(card, 'a test')).equals(whole)).toBe(true);
  expect(readFileSync(file).equals(whole)).toBe(true);
});
