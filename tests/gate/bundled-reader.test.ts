import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleReader, findReader } from '../../src/gate/check/bundled-reader.ts';
import { checkContent } from '../../src/gate/check/check.ts';
import { readAll } from '../../src/gate/check/reader-pool.ts';
import { READER } from '../../src/gate/check/reader-process.ts';
import { writeSmallAlmanac } from './content-folder.ts';
import { EXAMPLE, STUDY } from './small-almanac.ts';

let root = '';
beforeAll(() => {
  root = writeSmallAlmanac({ [STUDY]: EXAMPLE.replace('stage: running', 'stage: runing').replace('It tried', '{It} tried') });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the reader in one file says what its modules say', async () => {
  await bundleReader();
  const bundle = findReader();
  expect(bundle).not.toBe(READER);
  const report = await checkContent(root, { read: (tasks, config, limits) => readAll(tasks, config, limits, bundle) });
  expect(report).toEqual(await checkContent(root));
  expect(report.problems.length).toBeGreaterThan(1);
});
