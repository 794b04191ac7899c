import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSealed } from '../../build/sealed-file.ts';
import { buildIndex } from './search-index.build.ts';
import { openStoredTexts } from './stored-texts.build.ts';

let root = '';
const at = (path: string): string => join(root, path);
const STORED = '.cache/page-texts.json';

/** A project with a program that can be changed, and a site of three pages. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stored-texts-'));
  mkdirSync(at('src'));
  for (const [path, text] of [
    ['src/program.ts', '1'],
    ['package-lock.json', '{}'],
    ['astro.config.mjs', ''],
  ] as const)
    writeFileSync(at(path), text);
  for (const name of ['bikes', 'buses', 'parks']) writePage(name, `A council on ${name}.`);
});
afterEach(() => rmSync(root, { recursive: true }));

function writePage(name: string, text: string): void {
  mkdirSync(at(`site/${name}`), { recursive: true });
  const html = `<html lang="en"><body><main data-pagefind-body data-pagefind-meta="title:${name}"><p>${text}</p></main></body></html>`;
  writeFileSync(at(`site/${name}/index.html`), html);
}

/** The digests of the files of an index, with or without the stored texts. */
async function index(stored = true): Promise<string[]> {
  rmSync(at('site/pagefind'), { recursive: true, force: true });
  await buildIndex(at('site'), [], stored ? openStoredTexts(root) : undefined);
  return globSync(at('site/pagefind/**/*.*'))
    .sort()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);
}

test('an index from stored texts equals the index from the pages', async () => {
  const first = await index();
  expect(await index()).toEqual(first);
  expect(await index(false)).toEqual(first);
});

test('a changed, new or deleted page is noticed', async () => {
  await index();
  writePage('buses', 'A council on trams.');
  writePage('water', 'A council on water.');
  rmSync(at('site/parks'), { recursive: true });
  const changed = await index();
  expect(await index(false)).toEqual(changed);
  expect(JSON.parse(readFileSync(at(STORED), 'utf8').split('\n')[1] ?? '')).toHaveLength(3);
});

test('stored texts are used, unless they are damaged or from another program', async () => {
  const first = await index();
  const whole = readFileSync(at(STORED), 'utf8');
  const [line = '', texts = ''] = whole.split('\n');
  // Different words under the same digests show whether the stored texts are indexed.
  writeSealed(at(STORED), line.split(' ')[0] ?? '', texts.replaceAll('council', 'parish'));
  expect(await index()).not.toEqual(first);
  writeFileSync(at(STORED), whole.replaceAll('council', 'parish'));
  expect(await index()).toEqual(first);
  writeSealed(at(STORED), line.split(' ')[0] ?? '', texts.replaceAll('council', 'parish'));
  writeFileSync(at('src/program.ts'), '2');
  expect(await index()).toEqual(first);
});
