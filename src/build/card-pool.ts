import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShareCard } from './cards.ts';
import { cardFile } from './render-card.ts';
import { report } from './stages.ts';

/** For fewer cards than this a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 24;
const MOST_THREADS = 4;

/**
 * Draws the cards that the cache lacks, on all processors at once. One that cannot be drawn is left out: `renderCard` says why
 * when its turn comes.
 */
export async function drawMissing(cards: readonly ShareCard[]): Promise<void> {
  const missing = [...new Map(cards.map((card) => [cardFile(card), card])).entries()].filter(([file]) => !existsSync(file));
  if (missing.length > 0) report('cards');
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(missing.length / WORTH_A_THREAD));
  const shares = Array.from({ length: threads }, (_, thread) =>
    missing.flatMap(([, card], index) => (index % threads === thread ? [card] : [])),
  );
  await Promise.all(shares.map(drawInThread));
  report('pages');
}

async function drawInThread(cards: readonly ShareCard[]): Promise<void> {
  const worker = new Worker(resolve('src/build/card-thread.ts'), { workerData: cards });
  await new Promise((done, failed) => worker.once('exit', done).once('error', failed));
}
