import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../site/content-security-policy.ts';
import { checkOutput } from './check-output.ts';
import { readPages } from './read-pages.ts';
import { openStoredPages } from './stored-pages.ts';

let [root, site] = ['', ''];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stored-pages-'));
  site = mkdtempSync(join(tmpdir(), 'stored-site-'));
});
afterEach(() => {
  for (const folder of [root, site]) rmSync(folder, { recursive: true });
});

const writePage = (name: string, body: string): void => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), `<!doctype html><html lang="en"><head>${policy}<title>x</title></head><body>${body}</body></html>`);
};

const STORED = '.cache/checked-pages.json';

/** Checks the site as one build does, and returns its faults. */
async function check(program = 'program'): Promise<string[]> {
  const stored = openStoredPages(root, program);
  await readPages(site, stored);
  const { faults } = await checkOutput(site, stored);
  stored.write();
  return faults;
}

test('the links of a stored page are still checked', async () => {
  writePage('index.html', '<article id="a"><a href="#a">a</a> <a href="/b/#there">b</a></article>');
  writePage('b/index.html', '<p id="there">b</p>');
  expect(await check()).toEqual([]);
  expect(await check()).toEqual([]);
  writePage('b/index.html', '<p>b</p>');
  expect(await check()).toEqual(['/: the link "/b/#there" names an anchor that does not exist']);
});

test('stored facts are used for the same page, and for no other', async () => {
  writePage('index.html', '<p>a</p>');
  const stored = openStoredPages(root, 'program');
  const digest = createHash('sha256')
    .update(readFileSync(join(site, 'index.html')))
    .digest('base64url');
  stored.add(digest, { ids: new Set(['stored']), links: [], hasArticle: false });
  const idsOf = async (): Promise<string[]> => (await readPages(site, stored)).flatMap(({ links }) => [...links.ids]);
  expect(await idsOf()).toEqual(['stored']);
  writePage('index.html', '<p id="other">a</p>');
  expect(await idsOf()).toEqual(['other']);
});

test('a page with a fault is not stored', async () => {
  writePage('index.html', '<p onclick="x()">a</p>');
  const first = await check();
  expect(first).toHaveLength(1);
  expect(await check()).toEqual(first);
});

test('stored pages are used only for the same program, and only if undamaged', () => {
  const stored = openStoredPages(root, 'program');
  stored.add('digest', { ids: new Set(['a']), links: ['/a/', '/b/', '/a/'], hasArticle: true });
  stored.write();
  const find = (program = 'program') => openStoredPages(root, program).find('digest');
  expect(find()).toEqual({ ids: new Set(['a']), links: ['/a/', '/b/', '/a/'], hasArticle: true });
  expect(find('another')).toBeUndefined();
  const file = join(root, STORED);
  writeFileSync(file, readFileSync(file, 'utf8').replace('/b/', '/c/'));
  expect(find()).toBeUndefined();
});
