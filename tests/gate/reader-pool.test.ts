import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Task } from '../../src/gate/check/reader-messages.ts';
import { readAll } from '../../src/gate/check/reader-pool.ts';
import type { Limits } from '../../src/gate/check/reader-process.ts';
import { contextOf } from '../../src/gate/rules/context.ts';

const FAILING = new URL('./readers/failing-reader.ts', import.meta.url);
const SILENT = new URL('./readers/silent-reader.ts', import.meta.url);
const WORKER_CONFIG = { root: '.', context: contextOf([], new Map()), without: undefined };
const toTasks = (files: readonly string[]): Task[] => files.map((file) => ({ file, task: 'check' }));

const FATES: readonly (readonly [fate: string, words: string, limits: Limits])[] = [
  ['crash', 'crashed the parser', { seconds: 60, megabytes: 512 }],
  ['leave', 'crashed the parser', { seconds: 60, megabytes: 512 }],
  ['hang', 'took too long to read', { seconds: 0.5, megabytes: 512 }],
  ['heap', 'used too much memory', { seconds: 60, megabytes: 64 }],
];

/** Only Linux reports the memory of a process outside its heap. */
const MEMORY: typeof FATES = existsSync('/proc/self/status') ? [['memory', 'used too much memory', { seconds: 60, megabytes: 300 }]] : [];

describe('a file that stops its reader', () => {
  test.each([...FATES, ...MEMORY])(
    '%s becomes a problem with the name of the file, and the others are read',
    async (fate, words, limits) => {
      const files = ['a', fate, 'b', fate].map((name, index) => `${index}/${name}`);
      const found = await readAll(toTasks(files), WORKER_CONFIG, limits, FAILING);
      expect(found.map(({ file, problems }) => [file, problems.map(({ code }) => code)])).toEqual(
        files.map((file) => [file, file.endsWith(fate) ? ['parser-stopped'] : []]),
      );
      expect(found[1]?.problems[0]?.message).toBe(`This file ${words}.`);
    },
  );

  test('many files are shared among readers, and their results come back in order', async () => {
    const files = Array.from({ length: 100 }, (_, index) => (index % 40 === 7 ? `${index}/crash` : `${index}/fine`));
    const found = await readAll(toTasks(files), WORKER_CONFIG, undefined, FAILING);
    expect(found.map(({ file }) => file)).toEqual(files);
    expect(found.filter(({ problems }) => problems.length > 0)).toHaveLength(3);
  });
});

describe('a bug of ours is not reported as a problem of the content', () => {
  test('if a rule fails', async () => {
    await expect(readAll(toTasks(['x/fault']), WORKER_CONFIG, undefined, FAILING)).rejects.toThrow(
      'The content check failed on x/fault. This is a bug in the almanac. Report it.',
    );
  });

  test('if a reader cannot start', async () => {
    await expect(readAll(toTasks(['x/a']), WORKER_CONFIG, undefined, SILENT)).rejects.toThrow(
      'The reader of content files could not start (crash).\nIt cannot start.',
    );
  });
});

describe('the real reader', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'almanac-reader-'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('is stopped if braces hang the parser and no cheap rule runs first', async () => {
    await writeFile(join(root, 'killer.mdx'), `---\na: 1\n---\n\n${`${'{'.repeat(100)}\n`.repeat(1_000)}`);
    const orders = { ...WORKER_CONFIG, root, without: 'deep-brackets' };
    const found = await readAll(toTasks(['killer.mdx']), orders, { seconds: 1, megabytes: 512 });
    expect(found.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['parser-stopped']]);
  });

  test('opens no link that replaced a file', async () => {
    await symlink('/etc/hosts', join(root, 'link.yaml'));
    await expect(readAll(toTasks(['link.yaml']), { ...WORKER_CONFIG, root })).rejects.toThrow('The content check failed on link.yaml');
  });
});
