import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The finished site. */
export const OUTPUT = 'dist';
/** Where a site is built, beside the last good one. */
export const UNFINISHED = '.dist-next';
/** The last good site while another replaces it. */
const PREVIOUS = '.dist-previous';
/** A site that is no longer needed. It may be half deleted, so it is never restored. */
const DISCARDED = '.dist-discarded';

/**
 * Replaces the last good site with the one just built. Each step is a single rename, so if it is killed at any point,
 * one whole site is under `dist` or under the name that `recoverSwap` knows.
 */
export async function swapIn(root: string): Promise<void> {
  const at = (name: string): string => join(root, name);
  if (existsSync(at(OUTPUT))) await rename(at(OUTPUT), at(PREVIOUS));
  await rename(at(UNFINISHED), at(OUTPUT));
  if (existsSync(at(PREVIOUS))) await rename(at(PREVIOUS), at(DISCARDED));
  await rm(at(DISCARDED), { recursive: true, force: true });
}

/** Completes a swap that was killed between two of its steps, and deletes what is no longer needed. */
export async function recoverSwap(root: string): Promise<void> {
  const at = (name: string): string => join(root, name);
  await rm(at(DISCARDED), { recursive: true, force: true });
  if (!existsSync(at(PREVIOUS))) return;
  if (existsSync(at(OUTPUT))) {
    await rename(at(PREVIOUS), at(DISCARDED));
    await rm(at(DISCARDED), { recursive: true, force: true });
  } else await rename(at(PREVIOUS), at(OUTPUT));
}
