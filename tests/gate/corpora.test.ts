import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Found } from '../../src/gate/check/reader-messages.ts';
import { readAll } from '../../src/gate/check/reader-pool.ts';
import { contextOf } from '../../src/gate/rules/context.ts';
import { HOSTILE } from './corpora.ts';
import { hostileThingsIn } from './harm.ts';
import { POSITIONS } from './hostile-files.ts';

const NAMES = Object.keys(POSITIONS);
let root = '';
const found = new Map<string, Found>();

const fileOf = (position: number, index: number): string => `content/case-studies/p${position}-${index}.mdx`;
const textOf = (position: number, index: number): string => POSITIONS[NAMES[position] ?? '']?.(HOSTILE[index] ?? '') ?? '';

/** Every string in every position is a file of its own, read as the gate reads it: by processes that may be stopped. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'almanac-corpora-'));
  mkdirSync(join(root, 'content/case-studies'), { recursive: true });
  const files = NAMES.flatMap((_, position) => HOSTILE.map((_, index) => ({ position, index })));
  for (const { position, index } of files) writeFileSync(join(root, fileOf(position, index)), textOf(position, index));
  const context = contextOf(['content/places/liverpool.yaml'], new Map([['liverpool', 'Liverpool']]));
  const jobs = files.map(({ position, index }) => ({ file: fileOf(position, index), task: 'check' as const }));
  for (const reading of await readAll(jobs, { root, context, without: undefined })) found.set(reading.file, reading);
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every string was read, and none stopped its reader', () => {
  expect(found.size).toBe(HOSTILE.length * NAMES.length);
  const stopped = [...found.values()].filter(({ problems }) => problems.some(({ code }) => code === 'parser-stopped'));
  expect(stopped.map(({ file }) => file)).toEqual([]);
});

describe.each(NAMES.map((name, position) => ({ name, position })))('in the $name', ({ position }) => {
  test('nothing hostile is accepted', () => {
    const accepted = HOSTILE.map((_, index) => index).filter((index) => found.get(fileOf(position, index))?.problems.length === 0);
    const harm = accepted.flatMap((index) => hostileThingsIn(textOf(position, index)).map((thing) => ({ text: HOSTILE[index], thing })));
    expect(harm).toEqual([]);
  });
});

test('as text, most are accepted: a string is not dangerous where it is only shown', () => {
  const quoted = NAMES.indexOf('source title quoted');
  const accepted = HOSTILE.filter((text, index) => text.length <= 200 && found.get(fileOf(quoted, index))?.problems.length === 0);
  expect(accepted.length).toBeGreaterThan(HOSTILE.filter((text) => text.length <= 200).length / 2);
});
