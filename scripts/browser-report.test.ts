import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBrowserReport } from './browser-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'almanac-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const spec = (title: string, ...tests: readonly (readonly [projectName: string, status: string, ...said: string[]])[]) => ({
  title,
  file: 'a.spec.ts',
  line: 7,
  tests: tests.map(([projectName, status, ...said]) => ({
    projectName,
    status,
    results: said.length > 0 ? said.map((message) => ({ errors: [{ message }] })) : [{ errors: [] }],
  })),
});

function read(report: object) {
  const file = join(folder, 'browser.json');
  writeFileSync(file, JSON.stringify({ errors: [], suites: [], ...report }));
  return readBrowserReport(file);
}

test('counts what passed in each project, in suites within suites too, and says what the others said', () => {
  const inner = { specs: [spec('inner', ['web', 'expected'], ['disk', 'unexpected', 'Expected: 2', 'Expected: 3'])] };
  const { passed, failed, failures } = read({
    suites: [{ specs: [spec('outer', ['web', 'expected'], ['disk', 'expected'])], suites: [inner] }],
  });
  expect([...passed]).toEqual([
    ['web', 2],
    ['disk', 1],
  ]);
  expect(failed).toBe(1);
  expect(failures).toBe('[disk] a.spec.ts:7 inner\nExpected: 2\nExpected: 3');
});

test('what was skipped, or passed only when it was tried again, has not passed', () => {
  const { passed, failed, failures } = read({ suites: [{ specs: [spec('x', ['web', 'skipped'], ['disk', 'flaky', 'Too slow'])] }] });
  expect([passed.size, failed]).toEqual([0, 2]);
  expect(failures).toBe('[web] a.spec.ts:7 x\nSkipped.\n[disk] a.spec.ts:7 x\nToo slow');
});

test('a fault outside of every test is one', () => {
  expect(read({ errors: [{ message: 'No tests found' }] })).toMatchObject({ failed: 1, failures: 'No tests found' });
});
