import { readFileSync, rmSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawMissing } from './card-pool.ts';
import { cardOfSite } from './cards.ts';
import { cardFile, renderCard } from './render-card.ts';

const drawnBefore = cardOfSite('A card that was drawn before');
const undrawable = cardOfSite('Undrawable \u{13000}');
const missing = Array.from({ length: 24 }, (_, index) => cardOfSite(`A card that a thread draws, number ${index}`));

test('threads draw each missing card and no other, with the same bytes as a card drawn alone', async () => {
  await renderCard(drawnBefore, 'a test');
  const before = statSync(cardFile(drawnBefore)).mtimeMs;
  for (const card of missing) rmSync(cardFile(card), { force: true });
  await drawMissing([drawnBefore, ...missing, undrawable]);
  expect(statSync(cardFile(drawnBefore)).mtimeMs).toBe(before);
  for (const card of missing) {
    const drawn = readFileSync(cardFile(card));
    rmSync(cardFile(card));
    expect((await renderCard(card, 'a test')).equals(drawn)).toBe(true);
  }
});
