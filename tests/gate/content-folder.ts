import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { apply, type Change } from './rule-case.ts';
import { SMALL_ALMANAC } from './small-almanac.ts';

/** Writes the small almanac, with a change, into a folder of its own and returns that folder. */
export async function writeSmallAlmanac(change: Change = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'almanac-gate-'));
  for (const [path, piece] of apply(SMALL_ALMANAC, change)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    if (piece === 'link') await symlink('/etc/hosts', join(root, path));
    else if (piece === 'folder') await mkdir(join(root, path));
    else if (piece !== 'other') await writeFile(join(root, path), piece);
  }
  return root;
}
