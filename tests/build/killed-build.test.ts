import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recoverSwap } from '../../src/build/swap.ts';
import { SEED, times } from '../fixtures/generated.ts';
import { authorShell } from './author-shell.ts';

const HOOKS = resolve('tests/build/hooks');
const PAGES = 20;
const KILLS = times(6);

let root = '';
/** How many changes a build makes to the disk. */
let steps = 0;
let before = '';
let after = '';

const at = (name: string): string => join(root, name);
const run = (program: string, more: Readonly<Record<string, string>> = {}, hook?: string) =>
  spawnSync(process.execPath, [...(hook ? ['--import', join(HOOKS, hook)] : []), join(HOOKS, program)], {
    cwd: root,
    encoding: 'utf8',
    env: authorShell(more),
  });

/** A separate site with one word on each page. Its build is the real one, and checks the finished pages if WALK is set. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'almanac-killed-'));
  symlinkSync(resolve('node_modules'), at('node_modules'));
  mkdirSync(at('src/pages'), { recursive: true });
  writeFileSync(at('package.json'), '{"type":"module"}');
  writeFileSync(at('package-lock.json'), '{}');
  writeFileSync(
    at('astro.config.mjs'),
    `import { outputCheck } from ${JSON.stringify(resolve('src/gate/output/output-check.ts'))};\nexport default process.env.WALK ? { integrations: [outputCheck().site] } : {};\n`,
  );
  writeFileSync(
    at('src/pages/[page].astro'),
    `---\nimport word from '../word.txt?raw';\nexport const getStaticPaths = () => Array.from({ length: ${PAGES} }, (_, page) => ({ params: { page: String(page) } }));\n---\n<p set:html={word} />\n`,
  );
  buildWith('new');
  cpSync(at('dist'), at('kept-new'), { recursive: true });
  after = hashOf('dist');
  buildWith('old', { STEPS_TO: at('steps') });
  steps = Number(readFileSync(at('steps'), 'utf8'));
  cpSync(at('dist'), at('kept-old'), { recursive: true });
  before = hashOf('dist');
  writeFileSync(at('src/word.txt'), 'new');
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function buildWith(word: string, more: Readonly<Record<string, string>> = {}): void {
  writeFileSync(at('src/word.txt'), word);
  const { status, stderr } = run('build-once.ts', more, 'die-at-step.ts');
  if (status !== 0) throw new Error(stderr);
}

function hashOf(folder: string): string {
  const names = readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).sort();
  const hash = createHash('sha256');
  for (const name of names) if (/\.\w+$/.test(name)) hash.update(name).update(readFileSync(join(at(folder), name)));
  return hash.digest('hex');
}

function layOut(folders: Readonly<Record<string, string>>): void {
  for (const name of ['dist', '.dist-next', '.dist-previous', '.dist-discarded']) rmSync(at(name), { recursive: true, force: true });
  for (const [name, saved] of Object.entries(folders)) cpSync(at(saved), at(name), { recursive: true });
}

test('the two sites differ, and both are complete', () => {
  expect(before).not.toBe(after);
  expect(readdirSync(at('kept-new'))).toHaveLength(PAGES);
});

test('a build makes more changes to the disk than it has pages', () => {
  expect(steps).toBeGreaterThan(PAGES);
});

test.each(momentsOf(KILLS))('a build killed after %f of its steps leaves the complete old site or the complete new one', async (share) => {
  layOut({ dist: 'kept-old' });
  expect(run('build-once.ts', { DIE_AT: String(Math.floor(share * steps)) }, 'die-at-step.ts').signal).toBe('SIGKILL');
  await recoverSwap(root);
  expect([before, after]).toContain(hashOf('dist'));
});

/** Shares of a build: one in each part of it, chosen by the seed, and its very end, where the sites are swapped. */
function momentsOf(kills: number): number[] {
  const chances = fc.sample(fc.noBias(fc.nat(999)), { seed: SEED, numRuns: kills - 1 });
  return [...chances.map((chance, part) => Number(((part + chance / 1_000) / kills).toFixed(3))), 0.999];
}

describe('a swap that is killed before one of its steps', () => {
  test.each([0, 1, 2, 3])('step %i: one complete site exists after the next command', async (step) => {
    layOut({ dist: 'kept-old', '.dist-next': 'kept-new' });
    expect(run('swap-once.ts', { DIE_AT: String(step) }, 'die-at-step.ts').signal).toBe('SIGKILL');
    await recoverSwap(root);
    expect([before, after]).toContain(hashOf('dist'));
    expect([existsSync(at('.dist-previous')), existsSync(at('.dist-discarded'))]).toEqual([false, false]);
  });

  test('a swap has only these steps', () => {
    layOut({ dist: 'kept-old', '.dist-next': 'kept-new' });
    expect(run('swap-once.ts', { DIE_AT: '4' }, 'die-at-step.ts')).toMatchObject({ status: 0, signal: null });
    expect(hashOf('dist')).toBe(after);
  });

  test('a site that was being deleted is never restored', async () => {
    layOut({ dist: 'kept-new', '.dist-discarded': 'kept-old' });
    rmSync(at('dist'), { recursive: true });
    await recoverSwap(root);
    expect([existsSync(at('dist')), existsSync(at('.dist-discarded'))]).toEqual([false, false]);
  });

  test('an old site that is left next to the new one is deleted', async () => {
    layOut({ dist: 'kept-new', '.dist-previous': 'kept-old' });
    await recoverSwap(root);
    expect([hashOf('dist') === after, existsSync(at('.dist-previous'))]).toEqual([true, false]);
  });
});

describe('a finished site that has a fault', () => {
  const wrong = '<a href="/nowhere/">on</a>';

  test('leaves the old site, and the build reports the fault, without a stack trace', () => {
    layOut({ dist: 'kept-old' });
    writeFileSync(at('src/word.txt'), wrong);
    const { status, stderr } = run('build-once.ts', { WALK: 'yes' });
    writeFileSync(at('src/word.txt'), 'new');
    expect([status, hashOf('dist')]).toEqual([2, before]);
    expect(stderr).toContain('the link "/nowhere/" is broken');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('the real build also checks its site, as its last integration', async () => {
    const { default: config } = await import('../../astro.config.mjs');
    expect(config.integrations?.at(-1)).toMatchObject({ name: 'output-check' });
  });
});

test.each([0, PAGES - 1])('a disk that is full after %i files leaves the old site, and the build says so', (files) => {
  layOut({ dist: 'kept-old' });
  const { status, stderr } = run('build-once.ts', { FILES_THAT_FIT: String(files) }, 'fill-the-disk.ts');
  expect(status).toBe(2);
  expect(stderr).toContain('ENOSPC');
  expect(hashOf('dist')).toBe(before);
});
