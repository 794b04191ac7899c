import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findTool, isNotTried, missingTools, titleWithout } from './find-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'almanac-tools-'));
writeFileSync(join(folder, 'qpdf'), '');
chmodSync(join(folder, 'qpdf'), 0o755);
writeFileSync(join(folder, 'epubcheck'), 'Not a program.');
chmodSync(join(folder, 'epubcheck'), 0o644);
const path = ['/no/such/folder', folder].join(delimiter);

test('a program is found on the path, and a file that is not a program is not', () => {
  expect(findTool('qpdf', path)).toBe(join(folder, 'qpdf'));
  expect(findTool('epubcheck', path)).toBeUndefined();
});

test('a missing program is named, with its packages', () => {
  expect(missingTools(['qpdf', 'soffice'], path)).toEqual([
    'soffice not tried: not installed (Debian: apt-get install libreoffice-writer libreoffice-calc)',
  ]);
  expect(missingTools(undefined, path)).toHaveLength(2);
});

test('a test left out because a program is missing is distinguished from one that is skipped', () => {
  expect(isNotTried(titleWithout('a report opens', ['soffice', 'qpdf']))).toBe(true);
  expect(isNotTried('a report opens')).toBe(false);
});
