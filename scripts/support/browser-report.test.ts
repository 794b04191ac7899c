import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { titleWithout } from './find-tools.ts';
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

test('counts passed tests in each project, including nested suites, and reports the messages of the others', () => {
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

test('a test that did not run because a program is missing is neither passed nor failed', () => {
  const title = titleWithout('a report opens', ['soffice']);
  const { passed, failed, failures } = read({ suites: [{ specs: [spec(title, ['web', 'skipped']), spec('other', ['web', 'expected'])] }] });
  expect([[...passed], failed, failures]).toEqual([[['web', 1]], 0, '']);
});

test('a skipped test has not passed', () => {
  const { passed, failed, failures } = read({ suites: [{ specs: [spec('x', ['web', 'skipped'])] }] });
  expect([passed.size, failed, failures]).toEqual([0, 1, '[web] a.spec.ts:7 x\nSkipped.']);
});

test('two may pass at a second try, and are reported; if there are three, none counts as passed', () => {
  const late = ['disk', 'flaky', 'Too slow'] as const;
  const two = read({ suites: [{ specs: [spec('x', ['disk', 'expected'], late, late)] }] });
  expect([two.passed.get('disk'), two.failed]).toEqual([3, 0]);
  expect(two.failures).toBe(Array(2).fill('[disk] a.spec.ts:7 x\nToo slow\nIt passed at the second try.').join('\n'));
  const three = read({ suites: [{ specs: [spec('x', ['disk', 'expected'], late, late, late)] }] });
  expect([three.passed.get('disk'), three.failed]).toEqual([1, 3]);
});

test('an error outside all tests counts as a failure', () => {
  expect(read({ errors: [{ message: 'No tests found' }] })).toMatchObject({ failed: 1, failures: 'No tests found' });
});
