import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFiles } from './program-digest.ts';

/** Astro's cache between builds, as set in astro.config.mjs: its store of the content. */
const CACHE = '.cache/astro';
/** A digest of the whole cache, written after a successful build. */
const SEAL = '.cache/astro.sha256';

/**
 * Removes Astro's cache unless it is exactly as the last good build left it. Astro does not notice a damaged file, or one that a
 * killed build left behind. The seal is removed until `sealAstroCache`.
 */
export async function openAstroCache(root: string): Promise<void> {
  const isWhole = existsSync(join(root, SEAL)) && readFileSync(join(root, SEAL), 'utf8') === digestCache(root);
  await rm(join(root, SEAL), { force: true });
  if (!isWhole) await rm(join(root, CACHE), { recursive: true, force: true });
}

/** Call this after a successful build. */
export const sealAstroCache = (root: string): void => writeFileSync(join(root, SEAL), digestCache(root));

const digestCache = (root: string): string => (existsSync(join(root, CACHE)) ? digestFiles(join(root, CACHE)) : '');
