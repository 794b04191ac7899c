import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReusedPages, reusedAddresses, type PlannedPath } from './reused-pages.ts';

const PROGRAM = ['package-lock.json', 'astro.config.mjs', 'src/page.ts'];
const page = (pathname: string, cacheKey?: string): PlannedPath => ({ pathname, cacheKey, route: { type: 'page' } });
const file = (pathname: string, cacheKey?: string): PlannedPath => ({ pathname, cacheKey, route: { type: 'endpoint' } });
const PAGE = page('/case-studies/one/', 'key 1');
const DATA = file('/data/one.js', 'key 1');
const NO_KEY = page('/about/');

let root = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const open = () => openReusedPages(root, 'dist', 'next');

/** A first build, which writes these files into `dist`. */
async function buildFirst(): Promise<void> {
  const first = open();
  expect(first.reuse([PAGE, DATA, NO_KEY])).toEqual([PAGE, DATA, NO_KEY]);
  for (const [path, name] of [
    [PAGE, 'case-studies/one/index.html'],
    [DATA, 'data/one.js'],
    [NO_KEY, 'about/index.html'],
  ] as const) {
    write(`dist/${name}`, name);
    first.add(path, Buffer.from(name));
  }
  await first.finish();
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'reused-'));
  for (const path of PROGRAM) write(path, path);
  await buildFirst();
});
afterEach(() => rmSync(root, { recursive: true }));

test('a page and a file with the keys of the last build are copied, and the sitemap gets the page', async () => {
  const second = open();
  expect(second.reuse([PAGE, DATA, NO_KEY])).toEqual([NO_KEY]);
  await second.finish();
  for (const name of ['case-studies/one/index.html', 'data/one.js']) expect(readFileSync(join(root, 'next', name), 'utf8')).toBe(name);
  expect(reusedAddresses.map((address) => new URL(address).pathname)).toEqual(['/case-studies/one/']);
});

test('a reused file can be reused again; one that a build left out cannot', async () => {
  const second = open();
  second.reuse([PAGE]);
  await second.finish();
  const third = open();
  expect(third.reuse([PAGE, DATA])).toEqual([DATA]);
  await third.finish();
});

test('another key, another file, and a path without a key are written', () => {
  const changed = page('/case-studies/one/', 'key 2');
  const other = page('/case-studies/two/', 'key 1');
  expect(open().reuse([changed, other, NO_KEY])).toEqual([changed, other, NO_KEY]);
  expect(reusedAddresses).toEqual([]);
});

test.each([
  ['a file that was damaged', () => write('dist/case-studies/one/index.html', 'case-studies/one/index.htm')],
  ['a file that was deleted', () => rmSync(join(root, 'dist/case-studies'), { recursive: true })],
  [
    'a damaged list of keys',
    () => write('.cache/written-pages.json', readFileSync(join(root, '.cache/written-pages.json'), 'utf8').replace('key 1', 'key 2')),
  ],
  ['another program', () => write('src/page.ts', 'changed')],
])('%s is not reused', (_, change) => {
  change();
  expect(open().reuse([PAGE])).toEqual([PAGE]);
});

test('a copy that fails stops the build', async () => {
  const second = open();
  write('next', 'no folder');
  second.reuse([PAGE]);
  await expect(second.finish()).rejects.toThrow(/ENOTDIR|EEXIST/);
});
