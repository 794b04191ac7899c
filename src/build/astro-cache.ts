import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFiles } from './program-digest.ts';

/** What Astro keeps from build to build, as astro.config.mjs says: its store of the content. */
const CACHE = '.cache/astro';
/** A digest of the whole, written when a build has ended well. */
const SEAL = '.cache/astro.sha256';

/**
 * Removes what Astro keeps unless it is just what the last good build left. Astro does not notice a file that is damaged, or that a
 * build left that was killed. The seal is broken until `sealAstroCache`.
 */
export async function openAstroCache(root: string): Promise<void> {
  const isWhole = existsSync(join(root, SEAL)) && readFileSync(join(root, SEAL), 'utf8') === digestCache(root);
  await rm(join(root, SEAL), { force: true });
  if (!isWhole) await rm(join(root, CACHE), { recursive: true, force: true });
}

/** To be called when a build has ended well. */
export const sealAstroCache = (root: string): void => writeFileSync(join(root, SEAL), digestCache(root));

const digestCache = (root: string): string => (existsSync(join(root, CACHE)) ? digestFiles(join(root, CACHE)) : '');
