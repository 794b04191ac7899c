import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkContent, type Report } from '../../src/gate/check/check.ts';
import { KNOWN_FILES, readForBuild, readKnown } from '../../src/gate/check/known-files.ts';
import { readAll } from '../../src/gate/check/reader-pool.ts';
import { findReader, storeReader } from '../../src/gate/check/reader-snapshot.ts';
import { writeSmallAlmanac } from './content-folder.ts';
import { EXAMPLE, STUDY } from './small-almanac.ts';

/*
 * A check that reuses the answers of the last one reports the same as one that reads everything.
 */

let root = '';
let program: URL;
// A reader from the snapshot starts in half the time, and reports the same (reader-snapshot.test.ts).
beforeAll(async () => {
  await storeReader();
  program = findReader();
});
beforeEach(() => {
  root = writeSmallAlmanac();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (text: string): void => writeFileSync(join(root, STUDY), text);
const known = (options: { today?: string; without?: string } = {}): Promise<Report> =>
  checkContent(root, { read: (jobs, orders, limits) => readKnown(jobs, orders, limits, program), ...options });
const WRONG = EXAMPLE.replace('stage: running', 'stage: runing');
const codes = ({ problems }: Report): string[] => problems.map(({ code }) => code);

test('a changed file is read again, and so is one that was changed back', async () => {
  const first = await known();
  expect(first).toEqual(await checkContent(root, { read: readAll }));
  write(WRONG);
  expect(codes(await known())).toEqual(['field']);
  expect(codes(await known())).toEqual(['field']);
  write(EXAMPLE);
  expect(await known()).toEqual(first);
});

test('a check on another day or without a rule does not reuse answers', async () => {
  expect(codes(await known({ today: '2026-11-28' }))).toEqual([]);
  expect(codes(await known({ today: '2000-01-01' }))).toContain('future-date');
  write(WRONG);
  expect(codes(await known({ without: 'schema' }))).toEqual([]);
  expect(codes(await known())).toEqual(['field']);
});

test('answers that were damaged or changed on the disk are not used', async () => {
  write(WRONG);
  await known();
  const path = join(root, KNOWN_FILES);
  const bytes = readFileSync(path);
  for (const damage of [
    bytes.subarray(0, 40),
    Buffer.from(bytes.toString('latin1').replaceAll('field', 'fjeld'), 'latin1'),
    Buffer.alloc(0),
  ]) {
    writeFileSync(path, damage);
    expect(codes(await known())).toEqual(['field']);
  }
});

test('a build reuses answers, but not if CI is set', () => {
  expect([readForBuild({}), readForBuild({ CI: '1' })]).toEqual([readKnown, readAll]);
});
