import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FRONT_MATTER } from '../src/gate/rules/front-matter.ts';
import { today } from '../src/shared/today.ts';

const SCRIPT = resolve('scripts/new.ts');
const STUDIES = 'content/case-studies';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'almanac-new-'));
  for (const folder of [STUDIES, 'content/places']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/places/leeds.yaml'), 'name: Leeds\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('writes a draft with a comment beside each field', () => {
  const before = today();
  const { status, output } = run('leeds-opens-plans', 'leeds');
  expect([status, output]).toEqual([0, expect.stringContaining(`Wrote ${STUDIES}/leeds-opens-plans.mdx`)]);
  expect(output).not.toContain('content/places');
  const text = readFileSync(join(root, STUDIES, 'leeds-opens-plans.mdx'), 'utf8');
  const data = parse(FRONT_MATTER.exec(text)?.[1] ?? '') as Record<string, unknown>;
  expect(data).toMatchObject({ places: ['leeds'], owner: 'Almanac editors', draft: true, title: '' });
  expect([before, today()]).toContain(data['added']);
  expect(text).toContain('# Where (required).');
});

test('says which place is missing', () => {
  expect(run('york-tries-it', 'york').output).toContain('content/places/york.yaml, which does not exist yet');
});

test('never overwrites a file', () => {
  writeFileSync(join(root, STUDIES, 'leeds-opens-plans.mdx'), 'mine');
  const { status, output } = run('leeds-opens-plans', 'leeds');
  expect([status, output]).toEqual([1, expect.stringContaining('exists already')]);
  expect(readFileSync(join(root, STUDIES, 'leeds-opens-plans.mdx'), 'utf8')).toBe('mine');
});

test.each([
  ['no arguments', [], 'npm run new -- <slug> <place>'],
  ['no place', ['leeds-opens-plans'], 'npm run new -- <slug> <place>'],
  ['too many arguments', ['leeds-opens-plans', 'leeds', 'york'], 'npm run new -- <slug> <place>'],
  ['an address that leads elsewhere', ['../../leeds', 'leeds'], 'cannot be the name of a file'],
  ['a place that is not the name of a file', ['leeds-opens-plans', '../leeds'], 'cannot be the name of a file'],
])('%s: nothing is written, and it says why', (_, args, why) => {
  const { status, output } = run(...args);
  expect([status, output, readdirSync(join(root, STUDIES))]).toEqual([1, expect.stringContaining(why), []]);
  expect(output).not.toMatch(/^\s+at /m);
});
