import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { openAstroCache, sealAstroCache } from './astro-cache.ts';
import { lockBuild } from './build-lock.ts';
import { CARD_CACHE } from './card-cache.ts';
import { setMode } from './meant-for.ts';
import { report } from './stages.ts';
import { OUTPUT, recoverSwap, swapIn, UNFINISHED } from './swap.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly cardsDrawn: number;
}

/**
 * Builds the site beside the last good one and swaps it in only when every check has passed. Throws if the build
 * fails or another one is running; `dist` is then unchanged.
 */
export async function buildSite(root: string): Promise<BuiltSite> {
  const unlock = lockBuild(root);
  try {
    return await buildAlone(root);
  } finally {
    unlock();
  }
}

async function buildAlone(root: string): Promise<BuiltSite> {
  await recoverSwap(root);
  await rm(join(root, UNFINISHED), { recursive: true, force: true });
  const before = await countCards(root);
  await openAstroCache(root);
  setMode('production');
  report('content');
  await build({ root, outDir: UNFINISHED, logLevel: 'warn' });
  await swapIn(root);
  sealAstroCache(root);
  return { folder: join(root, OUTPUT), cardsDrawn: (await countCards(root)) - before };
}

async function countCards(root: string): Promise<number> {
  const files = await readdir(join(root, CARD_CACHE)).catch(() => []);
  return files.filter((file) => file.endsWith('.png')).length;
}
