import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveSite } from '../../src/build/serve-site.ts';
import { compressFolder } from './compress-folder.ts';

let folder = '';
const PAGE = `<!doctype html><title>A page</title>${'<p>Words that come again.</p>'.repeat(50)}`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-compress-'));
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  for (const name of ['index.html', '404.html', 'deep/er/a.json']) writeFileSync(join(folder, name), PAGE);
  for (const name of ['card.png', 'font.woff2', 'all.zip', 'en.pf_index', '_headers']) writeFileSync(join(folder, name), PAGE);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const copies = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(br|gz)$/.test(name))
    .sort();

test('text files get two copies with the same text; files that are already compressed get none', async () => {
  const { files, text, br, gz } = await compressFolder(folder);
  expect([files, text]).toEqual([3, 3 * PAGE.length]);
  expect(copies()).toEqual(['404.html.br', '404.html.gz', 'deep/er/a.json.br', 'deep/er/a.json.gz', 'index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(PAGE);
  expect(gunzipSync(readFileSync(join(folder, 'deep/er/a.json.gz'))).toString()).toBe(PAGE);
  expect([br < text, gz < text]).toEqual([true, true]);
});

test('a second run gives the same copies of the same files', async () => {
  await compressFolder(folder);
  const first = copies().map((name) => [name, readFileSync(join(folder, name), 'hex')]);
  await compressFolder(folder);
  expect(copies().map((name) => [name, readFileSync(join(folder, name), 'hex')])).toEqual(first);
});

test('our own server sends a page as before if copies are beside it', async () => {
  await compressFolder(folder);
  const { server, url } = await serveSite(folder, 0);
  try {
    const page = await fetch(url);
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([200, 'text/html;charset=utf-8', PAGE]);
  } finally {
    server.close();
  }
});
