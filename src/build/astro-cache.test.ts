import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAstroCache, sealAstroCache } from './astro-cache.ts';

let root = '';
const store = (): string => join(root, '.cache/astro/data-store.json');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'astro-cache-'));
  mkdirSync(join(root, '.cache/astro'), { recursive: true });
  writeFileSync(store(), 'as it was built');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the cache of a good build is kept', async () => {
  sealAstroCache(root);
  await openAstroCache(root);
  expect(existsSync(store())).toBe(true);
});

test('a cache that was damaged since is removed', async () => {
  sealAstroCache(root);
  writeFileSync(store(), 'damaged');
  await openAstroCache(root);
  expect(existsSync(store())).toBe(false);
});

test('the cache of a failed build is removed', async () => {
  sealAstroCache(root);
  await openAstroCache(root);
  await openAstroCache(root);
  expect(existsSync(store())).toBe(false);
});
