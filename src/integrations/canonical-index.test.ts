import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { canonicaliseIndex, type IndexFile } from './canonical-index.ts';

const pack = (value: unknown): Uint8Array => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const unpack = (content: Uint8Array): unknown => decode(gunzipSync(content).subarray(12));

/** An index as Pagefind writes it, its filter values in the order given. */
const index = (values: [string, number[]][], filters: [string, string][]): IndexFile[] => [
  { path: 'pagefind.js', content: Buffer.from('code') },
  { path: 'filter/en_1111111.pf_filter', content: pack(['area', values]) },
  {
    path: 'pagefind.en_22222222aa.pf_meta',
    content: pack([
      '1.5.2',
      [],
      [],
      filters,
      [
        ['year', [1]],
        ['place', [2]],
      ],
      ['title'],
    ]),
  },
  { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"en":{"hash":"en_22222222aa"}}}') },
];
const ONE = index(
  [
    ['b', [2]],
    ['a', [1]],
  ],
  [['area', 'en_1111111']],
);
const TWO = index(
  [
    ['a', [1]],
    ['b', [2]],
  ],
  [['area', 'en_1111111']],
);

test('two indexes that differ in order alone become the same', () => {
  expect(canonicaliseIndex(ONE)).toEqual(canonicaliseIndex(TWO));
  expect(canonicaliseIndex(ONE)).not.toEqual(
    canonicaliseIndex(
      index(
        [
          ['a', [1]],
          ['b', [3]],
        ],
        [['area', 'en_1111111']],
      ),
    ),
  );
});

test('each file names the next by its new name', () => {
  const files = canonicaliseIndex(ONE);
  const find = (ending: string) => files.find(({ path }) => path.endsWith(ending));
  const filter = /(en_[0-9a-f]+)\.pf_filter$/.exec(find('.pf_filter')?.path ?? '')?.[1];
  const metadata = /(en_[0-9a-f]+)\.pf_meta$/.exec(find('.pf_meta')?.path ?? '')?.[1];
  expect(filter).not.toBe('en_1111111');
  expect((unpack(find('.pf_meta')?.content ?? new Uint8Array()) as unknown[])[3]).toEqual([['area', filter]]);
  expect(Buffer.from(find('entry.json')?.content ?? []).toString()).toContain(`"${metadata}"`);
});

test('a form that is not known stops the build', () => {
  expect(() => canonicaliseIndex([{ path: 'filter/en_1.pf_filter', content: gzipSync(Buffer.from('something else')) }])).toThrow(
    'filter/en_1.pf_filter',
  );
});
