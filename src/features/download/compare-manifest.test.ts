import { expect, test } from 'vitest';
import { compareManifests, parseManifest } from './compare-manifest.ts';

const SUM = { a: 'a'.repeat(64), b: 'b'.repeat(64) };
const manifest = (files: Readonly<Record<string, keyof typeof SUM>>) =>
  parseManifest(
    Object.entries(files)
      .map(([path, sum]) => `${SUM[sum]}  ${path}\n`)
      .join(''),
  ) ?? new Map();

test.each([
  ['a manifest', `${SUM.a}  a b.html\n`, [['a b.html', SUM.a]]],
  [
    'a manifest with Windows line ends',
    `${SUM.a}  a.html\r\n${SUM.b} *b.html\r\n`,
    [
      ['a.html', SUM.a],
      ['b.html', SUM.b],
    ],
  ],
  ['a manifest with the script that contains it', `${SUM.a}  download/manifest.js\n`, []],
])('reads %s', (_, text, expected) => {
  expect([...(parseManifest(text) ?? [])]).toEqual(expected);
});

test.each([
  ['nothing', ''],
  ['other text', 'Dear reader,\n'],
  ['a manifest with an invalid line', `${SUM.a}  a.html\nx\n`],
])('refuses %s', (_, text) => {
  expect(parseManifest(text)).toBeUndefined();
});

test('distinguishes case studies, other pages and all files', () => {
  const old = manifest({
    'index.html': 'a',
    'data/case-studies/kept.js': 'a',
    'data/editions/kept.js': 'a',
    'data/editions/same.js': 'a',
    'data/case-studies/gone.js': 'a',
    'case-studies/gone/index.html': 'a',
    'old-page/index.html': 'a',
  });
  const now = manifest({
    'index.html': 'b',
    'data/case-studies/kept.js': 'a',
    'data/editions/kept.js': 'b',
    'data/editions/same.js': 'a',
    'data/case-studies/new.js': 'a',
    'case-studies/new/index.html': 'a',
    'case-studies/page/9/index.html': 'a',
    'new-page/index.html': 'a',
  });
  expect(compareManifests(old, now)).toEqual({
    studies: { new: ['new'], changed: ['kept'], gone: ['gone'] },
    pages: { new: ['/new-page/'], gone: ['/old-page/'] },
    files: { new: 4, changed: 2, gone: 3 },
  });
});
