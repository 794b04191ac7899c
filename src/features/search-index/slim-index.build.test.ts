import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { unpack, type IndexFile } from './index-file.build.ts';
import { slimIndex } from './slim-index.build.ts';

const pack = (value: unknown): Uint8Array => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const WORDS = Array.from({ length: 900 }, (_, index) => [`word${String(index).padStart(3, '0')}`, [[index, [-25, 7, 90, 300], []]], []]);

/** An index as Pagefind writes it, its filters in the order given. */
const index = (filters: [string, string][]): IndexFile[] => [
  { path: 'pagefind.js', content: Buffer.from('code') },
  { path: 'pagefind-ui.js', content: Buffer.from('an interface') },
  { path: 'filter/en_1111111.pf_filter', content: pack(['area', [['a', [1]]]]) },
  { path: 'index/en_3333333.pf_index', content: pack([WORDS]) },
  {
    path: 'pagefind.en_22222222aa.pf_meta',
    content: pack(['1.5.2', [], [['word000', 'word899', 'en_3333333']], filters, [['year', [1]]], ['title']]),
  },
  { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"en":{"hash":"en_22222222aa"}}}') },
];
const SLIM = slimIndex(index([['area', 'en_1111111']]));
const find = (ending: string): IndexFile => {
  const file = SLIM.find(({ path }) => path.endsWith(ending));
  if (!file) throw new Error(`There is no ${ending}.`);
  return file;
};

test('the order of filters changes nothing, and what is not used is gone', () => {
  expect(
    slimIndex(
      index([
        ['kind', 'en_4444444'],
        ['area', 'en_1111111'],
      ]),
    ),
  ).toEqual(SLIM);
  expect(SLIM.map(({ path }) => path.replace(/[0-9a-f]{7,}/, '…'))).not.toContain('pagefind-ui.js');
  expect(SLIM.some(({ path }) => path.endsWith('.pf_filter'))).toBe(false);
});

test('chunks are cut finer, without a word lost, and the metadata names each by its first and last word', () => {
  const [, , ranges] = unpack(find('.pf_meta')) as [unknown, unknown, [string, string, string][]];
  expect(ranges.length).toBeGreaterThan(1);
  const words = ranges.flatMap(([from, to, hash]) => {
    const [group] = unpack(find(`index/${hash}.pf_index`)) as [unknown[][]];
    expect([group[0]?.[0], group.at(-1)?.[0]]).toEqual([from, to]);
    return group;
  });
  expect(words).toEqual(WORDS);
});

test('the entry names the metadata by its new name', () => {
  const metadata = /(en_[0-9a-f]+)\.pf_meta$/.exec(find('.pf_meta').path)?.[1];
  expect(metadata).not.toBe('en_22222222aa');
  expect(Buffer.from(find('entry.json').content).toString()).toContain(`"${metadata}"`);
});

test('a form that is not known stops the build', () => {
  const broken = index([]).map((file) =>
    file.path.endsWith('.pf_index') ? { ...file, content: gzipSync(Buffer.from('something else')) } : file,
  );
  expect(() => slimIndex(broken)).toThrow('index/en_3333333.pf_index');
});
