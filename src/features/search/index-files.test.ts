import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { toEngineWord } from './engine-words.ts';
import { openWordIndex, type WordIndex } from './index-files.ts';

/* The index is read here and by Pagefind itself. Both must find the same, or Pagefind has changed its format or its score. */

const WORDS = ['bus', 'council', '1200000', 'IT', '日本'];
/** Page n has the words n times, some in a heading, some with a weight of their own, and more text the larger n is. */
const page = (number: number): string => {
  const words = WORDS.map(toEngineWord).join(' ');
  const marked = `<span data-pagefind-weight="7">${words}</span> <span data-pagefind-weight="0.2">${words}</span>`;
  return `<html lang="en"><body><h2>${words}</h2><p>${`${words} and filler `.repeat(number)}</p>${number % 2 ? marked : ''}<p>${'text '.repeat(number * 40)}</p></body></html>`;
};

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (word: string) => Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

const PAGES = 30;
const folder = mkdtempSync(join(tmpdir(), 'almanac-index-'));
let pagefind: Pagefind;
let ours: WordIndex;

const readBytes = async (path: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(join(folder, path)));

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (let number = 1; number <= PAGES; number++) await index?.addHTMLFile({ url: `/${number}/`, content: page(number) });
  for (const { path, content } of (await index?.getFiles())?.files ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  vi.stubGlobal('fetch', async (address: string) => new Response(await readFile(fileURLToPath(address.replace(/\?.*$/, '')))));
  pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ ranking: { termSimilarity: 0, pageLength: 0.5, termSaturation: 2, termFrequency: 1, diacriticSimilarity: 0 } });
  await pagefind.init();
  ours = await openWordIndex(readBytes);
});
afterAll(async () => {
  await close();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** The strength of a word by Pagefind's score: its rarity times BM25, which is 3 × strength ÷ (strength + 1) with k = 2. */
const strengthOf = (score: number, pages: number): number => {
  const share = score / Math.log((PAGES - pages + 0.5) / (pages + 0.5) + 1);
  return share / (3 - share);
};

test.each(WORDS)('the pages, positions and weights of %s are those that Pagefind finds', async (word) => {
  const { results } = await pagefind.search(toEngineWord(word));
  const found = new Map((await ours.find(word)).map((hit) => [hit.id, hit]));
  expect(results.length).toBe(PAGES);
  expect([...found.keys()].sort()).toEqual(results.map(({ id }) => id).sort());
  for (const { id, score, words } of results) {
    expect(found.get(id)?.positions).toEqual(words);
    expect(found.get(id)?.strength).toBeCloseTo(strengthOf(score, results.length), 3);
  }
});

test('a position without a mark weighs 25 of 24, and pages and positions are steps from the one before', async () => {
  const pack = (value: unknown): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
  const name = toEngineWord('bus');
  const files: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
    'pagefind-entry.json': new Uint8Array(Buffer.from('{"languages":{"en":{"hash":"en_1"}}}')),
    'pagefind.en_1.pf_meta': pack([
      '1.5.2',
      [
        ['a', 10],
        ['b', 10],
        ['c', 10],
      ],
      [[name, name, 'en_2']],
      [],
      [],
      [],
    ]),
    'index/en_2.pf_index': pack([
      [
        [
          name,
          [
            [0, [3, 2]],
            [2, [-49, 7]],
          ],
          [],
        ],
      ],
    ]),
  };
  const index = await openWordIndex((path) => Promise.resolve(files[path] ?? new Uint8Array()));
  expect(await index.find('bus')).toEqual([
    { id: 'a', positions: [3, 5], strength: 50 / 24 / 2 },
    { id: 'c', positions: [7], strength: 48 / 24 / 2 },
  ]);
});

test('a word that is not in the index has no pages', async () => {
  expect(await ours.find('zeppelin')).toEqual([]);
  expect(await ours.find('a')).toEqual([]);
});

test('files that a host has unpacked are read as well; other files are refused', async () => {
  const unpacked = await openWordIndex(async (path) => {
    const bytes = await readBytes(path);
    return path.endsWith('.json') ? bytes : new Uint8Array(gunzipSync(bytes));
  });
  expect((await unpacked.find('bus')).length).toBe(PAGES);
  const entry = readFileSync(join(folder, 'pagefind-entry.json'));
  const wrong = openWordIndex(async (path) => new Uint8Array(path.endsWith('.json') ? entry : new TextEncoder().encode('pagefind_xyz')));
  await expect(wrong).rejects.toThrow();
});
