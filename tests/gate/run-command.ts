import { rm } from 'node:fs/promises';
import { afterEach } from 'vitest';
import { runCheck } from '../../src/gate/check/run-check.ts';
import { writeSmallAlmanac } from './content-folder.ts';
import { readHere } from './read-here.ts';
import type { Change } from './rule-case.ts';

/** The command in a small almanac on the disk, which is deleted after each test. */
export interface CommandRunner {
  /** Writes the small almanac with a change, and runs the command there. */
  readonly check: (args: readonly string[], change?: Change) => ReturnType<typeof runCheck>;
  /** Runs the command again in the same folder. */
  readonly again: (args: readonly string[]) => ReturnType<typeof runCheck>;
  /** Writes the small almanac with a change, and returns its folder. */
  readonly write: (change?: Change) => Promise<string>;
  /** The folder that was written last. */
  readonly folder: () => string;
}

export function commandRunner(): CommandRunner {
  let root = '';
  afterEach(() => rm(root, { recursive: true, force: true }));
  const write = async (change: Change = {}): Promise<string> => {
    await rm(root, { recursive: true, force: true });
    return (root = writeSmallAlmanac(change));
  };
  const again = (args: readonly string[]) => runCheck(args, root, { read: readHere });
  return { write, again, check: async (args, change) => (await write(change), again(args)), folder: () => root };
}
