import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recoverSwap } from '../../src/build/swap.ts';
import { authorShell } from './author-shell.ts';

const HOOKS = resolve('tests/build/hooks');
const PAGES = 40;
const KILLS = 20;
/** Another seed is tried by SEED=… npm test unit. */
const SEED = Number(process.env['SEED'] ?? 20261122);

let root = '';
let takes = 0;
let before = '';
let after = '';

const at = (name: string): string => join(root, name);
const run = (program: string, more: Readonly<Record<string, string>> = {}, hook?: string) =>
  spawnSync(process.execPath, [...(hook ? ['--import', join(HOOKS, hook)] : []), join(HOOKS, program)], {
    cwd: root,
    encoding: 'utf8',
    env: authorShell(more),
  });

/** A site of its own with a word on each of its pages; its build is the real one. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'almanac-killed-'));
  symlinkSync(resolve('node_modules'), at('node_modules'));
  mkdirSync(at('src/pages'), { recursive: true });
  writeFileSync(at('package.json'), '{"type":"module"}');
  writeFileSync(at('astro.config.mjs'), 'export default {};\n');
  writeFileSync(
    at('src/pages/[page].astro'),
    `---\nimport word from '../word.txt?raw';\nexport const getStaticPaths = () => Array.from({ length: ${PAGES} }, (_, page) => ({ params: { page: String(page) } }));\n---\n<p>{word}</p>\n`,
  );
  buildWith('new');
  cpSync(at('dist'), at('kept-new'), { recursive: true });
  after = hashOf('dist');
  const started = performance.now();
  buildWith('old');
  takes = performance.now() - started;
  cpSync(at('dist'), at('kept-old'), { recursive: true });
  before = hashOf('dist');
  writeFileSync(at('src/word.txt'), 'new');
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function buildWith(word: string): void {
  writeFileSync(at('src/word.txt'), word);
  const { status, stderr } = run('build-once.ts');
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

test('the two sites differ, and both are whole', () => {
  expect(before).not.toBe(after);
  expect(readdirSync(at('kept-new'))).toHaveLength(PAGES);
});

test(`a build that is killed at any of ${KILLS} moments leaves the old site or the new one, whole`, { timeout: 900_000 }, async () => {
  console.log(`killed builds: seed ${SEED}`);
  const chance = numbersFrom(SEED);
  const ends: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    layOut({ dist: 'kept-old' });
    await buildAndKill(chance() * takes * 1.1);
    await recoverSwap(root);
    const site = hashOf('dist');
    ends.push(site === before ? 'old' : site === after ? 'new' : 'broken');
  }
  expect(ends.filter((end) => end !== 'old' && end !== 'new')).toEqual([]);
  // Kills that all came before the first page, or all after the last, would have shown nothing.
  expect(ends).toContain('old');
});

function buildAndKill(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [join(HOOKS, 'build-once.ts')], { cwd: root, env: authorShell(), stdio: 'ignore' });
  const clock = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((done) =>
    child.on('close', () => {
      clearTimeout(clock);
      done();
    }),
  );
}

/** Numbers from 0 to 1 that a seed decides (Marsaglia's xorshift of 32 bits). */
function numbersFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

describe('a swap that dies before any of its steps', () => {
  test.each([0, 1, 2, 3])('step %i: one whole site is there after the next command', async (step) => {
    layOut({ dist: 'kept-old', '.dist-next': 'kept-new' });
    expect(run('swap-once.ts', { DIE_AT: String(step) }, 'die-at-step.ts').signal).toBe('SIGKILL');
    await recoverSwap(root);
    expect([before, after]).toContain(hashOf('dist'));
    expect([existsSync(at('.dist-previous')), existsSync(at('.dist-discarded'))]).toEqual([false, false]);
  });

  test('it has no more steps than these', () => {
    layOut({ dist: 'kept-old', '.dist-next': 'kept-new' });
    expect(run('swap-once.ts', { DIE_AT: '4' }, 'die-at-step.ts')).toMatchObject({ status: 0, signal: null });
    expect(hashOf('dist')).toBe(after);
  });

  test('what was being cleared away is never put back', async () => {
    layOut({ dist: 'kept-new', '.dist-discarded': 'kept-old' });
    rmSync(at('dist'), { recursive: true });
    await recoverSwap(root);
    expect([existsSync(at('dist')), existsSync(at('.dist-discarded'))]).toEqual([false, false]);
  });

  test('an old site that was kept beside the new one is cleared away', async () => {
    layOut({ dist: 'kept-new', '.dist-previous': 'kept-old' });
    await recoverSwap(root);
    expect([hashOf('dist') === after, existsSync(at('.dist-previous'))]).toEqual([true, false]);
  });
});

test.each([0, 1, PAGES - 1])('a disk that is full after %i files leaves the old site, and the build says so', (files) => {
  layOut({ dist: 'kept-old' });
  const { status, stderr } = run('build-once.ts', { FILES_THAT_FIT: String(files) }, 'fill-the-disk.ts');
  expect(status).toBe(2);
  expect(stderr).toContain('ENOSPC');
  expect(hashOf('dist')).toBe(before);
});
