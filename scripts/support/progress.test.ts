import { mkdtempSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { report } from '../../src/build/stages.ts';
import { describeStep, STAGE_TIMES, withProgress, type StageTimes } from './progress.ts';

const LAST = { pages: { seconds: 40, work: 30, memory: 900 }, output: { seconds: 12, work: 8, memory: 900 } } satisfies StageTimes;

test('a step names its part, its progress, and the time left judging by the last build', () => {
  expect(describeStep({ stage: 'pages', done: 1200, total: 2400 }, 10, LAST)).toBe(
    'build: part 3 of 6, writing pages, 1,200 of 2,400, about 42 s left',
  );
  expect(describeStep({ stage: 'pages' }, 60, LAST)).toBe('build: part 3 of 6, writing pages, about 12 s left');
  expect(describeStep({ stage: 'content' }, 0, {})).toBe('build: part 1 of 6, reading the content');
});

/** An output that records what was written. */
function makeOutput(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream };
}

const home = process.cwd();
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'progress-'))));
afterEach(() => {
  process.chdir(home);
  vi.useRealTimers();
});

async function build(): Promise<string> {
  report('content');
  report('pages', 1, 2);
  report('pages', 2, 2);
  report('output');
  return 'built';
}

test('in a terminal one line changes, and is cleared at the end', async () => {
  const { written, stream } = makeOutput(true);
  expect(await withProgress(build, stream)).toBe('built');
  expect(written.every((text) => text.startsWith('\r\u001B[K') && !text.includes('\n'))).toBe(true);
  expect(written.at(-1)).toBe('\r\u001B[K');
  expect(written.join('')).toContain('writing pages, 1 of 2');
});

test('elsewhere each finished part is a line, and what it took is recorded', async () => {
  const { written, stream } = makeOutput(false);
  await withProgress(build, stream);
  expect(written.map((text) => text.replace(/[\d.]+/, 'N'))).toEqual([
    '  reading the content: N s\n',
    '  writing pages: N s\n',
    '  checking what was written: N s\n',
  ]);
  expect(Object.keys(JSON.parse(readFileSync(STAGE_TIMES, 'utf8')) as object)).toEqual(['content', 'pages', 'output']);
});

test('a build that fails leaves the record of the last one unchanged, and a damaged record does not stop a build', async () => {
  mkdirSync('.cache');
  writeFileSync(STAGE_TIMES, 'not JSON');
  const fails = withProgress(async () => {
    report('content');
    throw new Error('no');
  }, makeOutput(true).stream);
  await expect(fails).rejects.toThrow('no');
  expect(readFileSync(STAGE_TIMES, 'utf8')).toBe('not JSON');
});
