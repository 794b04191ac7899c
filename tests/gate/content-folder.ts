import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { apply, type Change } from './rule-case.ts';
import { SMALL_ALMANAC } from './small-almanac.ts';

/** Writes the small almanac, with a change, into a new folder and returns that folder. */
export function writeSmallAlmanac(change: Change = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'almanac-gate-'));
  for (const [path, piece] of apply(SMALL_ALMANAC, change)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (piece === 'link') symlinkSync('/etc/hosts', join(root, path));
    else if (piece === 'folder') mkdirSync(join(root, path));
    else if (piece !== 'other') writeFileSync(join(root, path), piece);
  }
  return root;
}
