import { copyFileSync, existsSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent, type Report } from '../../src/gate/check/check.ts';
import { readAll } from '../../src/gate/check/reader-pool.ts';
import { READER } from '../../src/gate/check/reader-process.ts';
import { findReader, storeReader } from '../../src/gate/check/reader-snapshot.ts';
import { writeSmallAlmanac } from './content-folder.ts';
import { EXAMPLE, STUDY } from './small-almanac.ts';

let root = '';
let expected: Report;
beforeAll(async () => {
  await storeReader();
  root = writeSmallAlmanac({ [STUDY]: EXAMPLE.replace('stage: running', 'stage: runing').replace('It tried', '{It} tried') });
  expected = await checkContent(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const checkWith = (program: URL): Promise<Report> =>
  checkContent(root, { read: (tasks, config, limits) => readAll(tasks, config, limits, program) });

test('the reader from the snapshot reports the same as its modules', async () => {
  const snapshot = findReader();
  expect(snapshot).not.toBe(READER);
  expect(await checkWith(snapshot)).toEqual(expected);
  expect(existsSync(snapshot)).toBe(true);
  expect(expected.problems.length).toBeGreaterThan(1);
});

test('a damaged snapshot is removed, and the modules are used', async () => {
  const damaged = pathToFileURL(join(root, 'damaged.blob'));
  copyFileSync(findReader(), damaged);
  truncateSync(damaged, 1_000_000);
  expect(await checkWith(damaged)).toEqual(expected);
  expect(existsSync(damaged)).toBe(false);
});
