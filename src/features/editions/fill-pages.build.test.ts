import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fillPages } from './fill-pages.build.ts';

const folder = mkdtempSync(join(tmpdir(), 'almanac-editions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const page = (name: string): string => join(folder, name, 'index.html');
const write = (name: string, body: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(page(name), `<!DOCTYPE html><html><head></head><body>${body}</body></html>`);
};

test('editions are listed with their sizes and linked; a second run replaces the first', async () => {
  write('editions', '<div data-editions><p>none</p></div>');
  write('download', '<div data-editions></div><p>after</p>');
  await fillPages(folder, [{ file: 'old', part: undefined, studies: 3, epub: 1, pdf: 2 }]);
  await fillPages(folder, [{ file: 'new-1', part: 'A & B', studies: 100, epub: 720_496 }]);
  const list = readFileSync(page('editions'), 'utf8');
  expect(list).toContain('<th scope="row">A &amp; B</th><td>100</td>');
  expect(list).toContain('<a href="/editions/new-1.epub" download="" aria-label="EPUB: A &amp; B">EPUB</a>, 720 kB');
  expect(list).toContain('<td>not made</td>');
  expect(list).not.toMatch(/old|none/);
  expect(readFileSync(page('download'), 'utf8').match(/href="\/editions\/"/g)).toHaveLength(1);
});

test('the error names a page that has no place for them', async () => {
  write('editions', '<p>none</p>');
  await expect(fillPages(folder, [])).rejects.toThrow(`${page('editions')} has no place for editions.`);
});
