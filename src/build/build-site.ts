import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { CARD_CACHE } from './render-card.ts';

const OUTPUT = 'dist';
const UNFINISHED = '.dist-next';
const PREVIOUS = '.dist-previous';

export interface BuiltSite {
  readonly folder: string;
  readonly cardsDrawn: number;
}

/**
 * Builds the site beside the last good one and swaps it in only when every check has passed. Throws where the build
 * fails; `dist` is then what it was.
 */
export async function buildSite(root: string): Promise<BuiltSite> {
  const path = (name: string): string => join(root, name);
  await restoreInterruptedSwap(root);
  await rm(path(UNFINISHED), { recursive: true, force: true });
  const before = await countCards(root);
  await build({ root, outDir: UNFINISHED, logLevel: 'warn' });
  await rm(path(PREVIOUS), { recursive: true, force: true });
  if (existsSync(path(OUTPUT))) await rename(path(OUTPUT), path(PREVIOUS));
  await rename(path(UNFINISHED), path(OUTPUT));
  await rm(path(PREVIOUS), { recursive: true, force: true });
  return { folder: path(OUTPUT), cardsDrawn: (await countCards(root)) - before };
}

/** A swap that was killed between its two steps left the last good site under another name. */
export async function restoreInterruptedSwap(root: string): Promise<void> {
  if (!existsSync(join(root, OUTPUT)) && existsSync(join(root, PREVIOUS))) await rename(join(root, PREVIOUS), join(root, OUTPUT));
}

async function countCards(root: string): Promise<number> {
  const files = await readdir(join(root, CARD_CACHE)).catch(() => []);
  return files.filter((file) => file.endsWith('.png')).length;
}
