import { workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { ShareCard } from './cards.ts';
import { renderCard } from './render-card.ts';

/** A thread of the pool (card-pool.ts): draws its share of the cards into the cache. */
sharp.concurrency(1);
for (const card of workerData as readonly ShareCard[]) await renderCard(card, 'a page').catch(() => undefined);
