import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXED_ADDRESSES } from '../../src/shared/site-pages.ts';
import { caseStudyUrl } from '../../src/shared/urls.ts';

test('every page and file that a text may link to is in the site', () => {
  const { pages, files } = FIXED_ADDRESSES;
  expect(pages.size).toBeGreaterThan(40);
  expect([...pages].filter((page) => !existsSync(join('dist', page, 'index.html')))).toEqual([]);
  expect([...files].filter((file) => !existsSync(join('dist', file)))).toEqual([]);
});

test('the search has each case study, and no lists of pages that it finds anyway', () => {
  const folder = 'dist/pagefind/pages';
  const urls = readdirSync(folder).map((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { url: string }).url);
  const studies = readdirSync('content/case-studies').map((name) => caseStudyUrl(name.replace('.mdx', '')));
  expect(studies.filter((url) => !urls.includes(url))).toEqual([]);
  const lists = /^\/(?:case-studies\/by|places\/in|evidence-map|pre-mortem|areas\/[^/]+)\/.|\/page\/\d+\/$/;
  expect(urls.filter((url) => lists.test(url))).toEqual([]);
});
