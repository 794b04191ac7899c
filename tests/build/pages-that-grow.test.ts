import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/gate/output/read-page.ts';
import { BUILT_FILES, BUILT_PAGES } from './built-pages.ts';
import { readBuilt } from './page-scripts.ts';

const SLUGS = readdirSync('content/case-studies').map((name) => name.replace(/\.mdx$/, ''));
const PAGE_SIZE = 50;
const MOST_ELEMENTS = 3_000;
const MOST_BYTES = 60_000;

/** The case studies that a page links to, saves or offers, each once. */
const studiesOn = (page: string): string[] => {
  const html = readBuilt(page);
  return SLUGS.filter((slug) => html.includes(`/case-studies/${slug}/`) || html.includes(`"${slug}"`));
};

test('no page has more than 3,000 elements, or more than 60 kB of HTML, gzipped', () => {
  expect(BUILT_PAGES.filter(({ elements }) => elements.length > MOST_ELEMENTS).map(({ name }) => name)).toEqual([]);
  expect(BUILT_PAGES.filter(({ html }) => gzipSync(html).length > MOST_BYTES).map(({ name }) => name)).toEqual([]);
});

describe('the table of case studies', () => {
  const pages = BUILT_FILES.filter((name) => /^case-studies\/table\/(page\/\d+\/)?index\.html$/.test(name));

  test('has a page for every 50', () => {
    expect(SLUGS.length).toBeGreaterThan(PAGE_SIZE);
    expect(pages).toHaveLength(Math.ceil(SLUGS.length / PAGE_SIZE));
  });

  test.each(pages)('%s: at most 50 rows, and no case study but those in its rows', (page) => {
    const rows = readPage(readBuilt(page)).elements.filter(({ tagName }) => tagName === 'tr').length - 1;
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThanOrEqual(PAGE_SIZE);
    expect(studiesOn(page)).toHaveLength(rows);
  });

  test('leaves out none, and shows none twice', () => {
    expect(pages.flatMap(studiesOn).sort()).toEqual([...SLUGS].sort());
  });
});

test('places like mine names no case study before one is chosen', () => {
  const page = 'places/like-mine/index.html';
  expect(readBuilt(page)).toContain('data-like-mine');
  expect(studiesOn(page)).toEqual([]);
});
