import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShareCard } from './cards.ts';
import { cardFile } from './render-card.ts';

/** For fewer cards than this, a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 24;
const MOST_THREADS = 4;

let drawing: Promise<void> = Promise.resolve();

/** Starts drawing the cards that are not in the cache, while pages are written. */
export function drawAhead(cards: readonly ShareCard[]): void {
  drawing = drawMissing(cards);
  // waitForCards() reports the error.
  drawing.catch(() => undefined);
}

/** Waits for the drawing that `drawAhead` started. Throws if a thread has failed. */
export const waitForCards = (): Promise<void> => drawing;

/**
 * Draws the cards that are not in the cache, on all processors at once. A card that cannot be drawn is left out: `renderCard`
 * later says why.
 */
export async function drawMissing(cards: readonly ShareCard[]): Promise<void> {
  const missing = [...new Map(cards.map((card) => [cardFile(card), card])).entries()].filter(([file]) => !existsSync(file));
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(missing.length / WORTH_A_THREAD));
  const shares = Array.from({ length: threads }, (_, thread) =>
    missing.flatMap(([, card], index) => (index % threads === thread ? [card] : [])),
  );
  await Promise.all(shares.map(drawInThread));
}

async function drawInThread(cards: readonly ShareCard[]): Promise<void> {
  const worker = new Worker(resolve('src/build/card-thread.ts'), { workerData: cards });
  await new Promise((done, failed) => worker.once('exit', done).once('error', failed));
}
