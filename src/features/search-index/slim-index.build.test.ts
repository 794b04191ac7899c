import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '../search/page-table.ts';
import { readFragments, slimIndex, type IndexFile } from './slim-index.build.ts';

/* The installed version of Pagefind makes the index: if its format changes, these tests fail. */

const MARK = 'pagefind_dcd';
const pack = (value: unknown): Uint8Array => gzipSync(Buffer.concat([Buffer.from(MARK), encode(value)]));
const unpack = ({ content }: IndexFile): unknown => decode(gunzipSync(content).subarray(MARK.length));
const wordsIn = (files: readonly IndexFile[]): unknown[] =>
  files.filter(({ path }) => path.endsWith('.pf_index')).flatMap((file) => (unpack(file) as [unknown[]])[0]);

const slim = (files: readonly IndexFile[]): IndexFile[] => slimIndex(files, (_, position) => position);

/** 3,000 words made only of letters, 600 on each of five pages. */
const word = (number: number): string => [...String(number).padStart(4, '0')].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a');
const page = (number: number): string => {
  const words = Array.from({ length: 600 }, (_, index) => word(number * 600 + index)).join(' ');
  return `<html lang="en"><body><h1>Page ${number}</h1><p data-pagefind-filter="area">a${number}</p><p>${words}</p></body></html>`;
};

let made: IndexFile[] = [];
beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const number of [0, 1, 2, 3, 4]) await index?.addHTMLFile({ url: `/${number}/`, content: page(number) });
  made = (await index?.getFiles())?.files ?? [];
});
afterAll(close);

const one = (files: readonly IndexFile[], ending: string): IndexFile => {
  const [file, ...others] = files.filter(({ path }) => path.endsWith(ending));
  if (!file || others.length > 0) throw new Error(`${others.length + (file ? 1 : 0)} files end in ${ending}.`);
  return file;
};

test('pages are read with their text and their filters', () => {
  const fragments = readFragments(made);
  expect(fragments.map(({ url }) => url).sort()).toEqual(['/0/', '/1/', '/2/', '/3/', '/4/']);
  const first = fragments.find(({ url }) => url === '/0/');
  expect(first).toMatchObject({ filters: { area: ['a0'] }, meta: { title: 'Page 0' } });
  expect(first?.content).toContain(word(599));
});

test('chunks are made smaller without losing a word, and the metadata says which words each has', () => {
  const files = slim(made);
  const [version, , ranges, ...others] = unpack(one(files, '.pf_meta')) as [string, unknown, [string, string, string][], ...unknown[]];
  expect([version, others.slice(0, 2)]).toEqual(['1.5.2', [[], []]]);
  expect(ranges.length).toBeGreaterThan(made.filter(({ path }) => path.endsWith('.pf_index')).length);
  const words = ranges.flatMap(([from, to, hash]) => {
    const [group] = unpack(one(files, `index/${hash}.pf_index`)) as [unknown[][]];
    const names = group.map(([name]) => String(name));
    expect(names.filter((name) => name < from || name > to)).toEqual([]);
    return names.map((name, index) => ({ name, entry: group[index] }));
  });
  const holding = (name: string): number => ranges.filter(([from, to]) => name >= from && name <= to).length;
  expect(words.filter(({ name }) => holding(name) !== 1)).toEqual([]);
  expect(words.length).toBeGreaterThan(3000);
  expect(new Set(words.map(({ entry }) => JSON.stringify(entry)))).toEqual(new Set(wordsIn(made).map((entry) => JSON.stringify(entry))));
});

test('pages are named by their numbers, in the order of adding', () => {
  const pagesIn = (files: readonly IndexFile[]): [string, number][] => (unpack(one(files, '.pf_meta')) as [string, [string, number][]])[1];
  const paths = made.filter(({ path }) => path.endsWith('.pf_fragment')).map(({ path }) => path.replace(/^.*\/|\.\w+$/g, ''));
  const ids = new Map(readFragments(made).map(({ url }, index) => [url, paths[index]]));
  expect(pagesIn(made).map(([id]) => id)).toEqual([0, 1, 2, 3, 4].map((number) => ids.get(`/${number}/`)));
  expect(pagesIn(slim(made))).toEqual(pagesIn(made).map(([, words], number) => [idOf(number), words]));
});

test('unused files are removed, and the entry has the new name of the metadata', () => {
  const files = slim(made);
  expect(made.some(({ path }) => /pagefind-ui|\.pf_filter$|\.pf_fragment$/.test(path))).toBe(true);
  expect(files.map(({ path }) => path)).toContain('wasm.unknown.pagefind');
  expect(files.filter(({ path }) => /wasm\.en|ui|worker|\.css$|\.pf_(filter|fragment)$/.test(path))).toEqual([]);
  const name = /(en_[0-9a-f]+)\.pf_meta$/.exec(one(files, '.pf_meta').path)?.[1];
  expect(one(made, '.pf_meta').path).not.toContain(name);
  expect(Buffer.from(one(files, 'pagefind-entry.json').content).toString()).toContain(`"${name}"`);
});

const changed = (ending: string, content: (file: IndexFile) => Uint8Array): IndexFile[] =>
  made.map((file) => (file.path.endsWith(ending) ? { ...file, content: content(file) } : file));

test('the order of the filters has no effect', () => {
  const turn = (file: IndexFile): Uint8Array => {
    const [version, pages, chunks, , ...others] = unpack(file) as unknown[];
    return pack([version, pages, chunks, [['kind', 'en_4444444']], ...others]);
  };
  expect(slim(changed('.pf_meta', turn))).toEqual(slim(made));
});

test('an unknown form or version stops the build', () => {
  expect(() => slim(changed('.pf_index', () => gzipSync('something else')))).toThrow('in an unknown format');
  const newer = (file: IndexFile): Uint8Array => pack(['1.6.0', ...(unpack(file) as unknown[]).slice(1)]);
  expect(() => slim(changed('.pf_meta', newer))).toThrow('version 1.6.0');
});
