import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Found } from '../../src/gate/check/reader-messages.ts';
import { readAll } from '../../src/gate/check/reader-pool.ts';
import { contextOf } from '../../src/gate/rules/context.ts';
import { times } from '../fixtures/generated.ts';
import { HOSTILE } from './corpora.ts';
import { hostileThingsIn } from './harm.ts';
import { POSITIONS } from './hostile-files.ts';

interface HostileFile {
  readonly file: string;
  readonly position: string;
  readonly string: string;
  readonly text: string;
}

/**
 * Every string in each form (as it is, quoted, in the body, as front matter). The fields of a form take turns; if TIMES is
 * above 1, every string is tried in every field.
 */
const FORMS = ['as it is', 'quoted', 'body', 'front matter'].map((form) => Object.keys(POSITIONS).filter((name) => name.endsWith(form)));
const FILES: readonly HostileFile[] = HOSTILE.flatMap((string, index) =>
  FORMS.flatMap((names) => (times(1) > 1 ? names : names.filter((_, place) => place === index % names.length))).map((position) => ({
    file: `content/case-studies/${position.replaceAll(' ', '-')}-${index}.mdx`,
    position,
    string,
    text: POSITIONS[position]?.(string) ?? '',
  })),
);
const found = new Map<string, Found>();
const isAccepted = ({ file }: HostileFile): boolean => found.get(file)?.problems.length === 0;
let root = '';

/** Each is its own file, read as the gate reads it: by processes that may be stopped. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'almanac-corpora-'));
  mkdirSync(join(root, 'content/case-studies'), { recursive: true });
  for (const { file, text } of FILES) writeFileSync(join(root, file), text);
  const context = contextOf(['content/places/liverpool.yaml'], new Map([['liverpool', 'Liverpool']]));
  const jobs = FILES.map(({ file }) => ({ file, task: 'check' as const }));
  for (const reading of await readAll(jobs, { root, context, without: undefined })) found.set(reading.file, reading);
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every string was read, and none stopped its reader', () => {
  expect(found.size).toBe(FILES.length);
  expect(found.size).toBeGreaterThan(HOSTILE.length * 3.9);
  const stopped = FILES.filter(({ file }) => found.get(file)?.problems.some(({ code }) => code === 'parser-stopped'));
  expect(stopped.map(({ position, string }) => ({ position, string }))).toEqual([]);
});

describe.each(Object.keys(POSITIONS))('in the %s', (name) => {
  const files = FILES.filter(({ position }) => position === name);

  test('nothing hostile is accepted', () => {
    expect(files.length).toBeGreaterThan(400);
    const harm = files.filter(isAccepted).flatMap(({ string, text }) => hostileThingsIn(text).map((thing) => ({ string, thing })));
    expect(harm).toEqual([]);
  });
});

test('as text, most are accepted: a string that is only shown is not dangerous', () => {
  const short = FILES.filter(({ position, string }) => position === 'source title quoted' && string.length <= 200);
  expect(short.filter(isAccepted).length).toBeGreaterThan(short.length / 2);
});
