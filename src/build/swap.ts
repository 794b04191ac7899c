import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The finished site. */
export const OUTPUT = 'dist';
/** Where a site is built, beside the last good one. */
export const UNFINISHED = '.dist-next';
/** The last good site while another takes its place. */
const PREVIOUS = '.dist-previous';
/** What is no longer needed: it may be half gone, so it is never put back. */
const DISCARDED = '.dist-discarded';

/**
 * Puts the site that was just built in the place of the last good one. Each step is one renaming, so whenever it is killed,
 * one whole site lies under `dist` or under the name that `putRight` knows.
 */
export async function swapIn(root: string): Promise<void> {
  const at = (name: string): string => join(root, name);
  if (existsSync(at(OUTPUT))) await rename(at(OUTPUT), at(PREVIOUS));
  await rename(at(UNFINISHED), at(OUTPUT));
  if (existsSync(at(PREVIOUS))) await rename(at(PREVIOUS), at(DISCARDED));
  await rm(at(DISCARDED), { recursive: true, force: true });
}

/** Puts a swap right that was killed between two of its steps, and clears away what it no longer needed. */
export async function recoverSwap(root: string): Promise<void> {
  const at = (name: string): string => join(root, name);
  await rm(at(DISCARDED), { recursive: true, force: true });
  if (!existsSync(at(PREVIOUS))) return;
  if (existsSync(at(OUTPUT))) {
    await rename(at(PREVIOUS), at(DISCARDED));
    await rm(at(DISCARDED), { recursive: true, force: true });
  } else await rename(at(PREVIOUS), at(OUTPUT));
}
