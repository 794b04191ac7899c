import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOutput } from '../../src/gate/output/check-output.ts';
import { readPage } from '../../src/gate/output/read-page.ts';
import { idOf } from '../../src/features/search/page-table.ts';
import type { PageFacts, PageNames, SearchData } from '../../src/features/search/search-data.ts';
import { CORPORA } from '../gate/corpora.ts';
import { nameOf, STUDIES, writeHostileStudies, type HostileStudy } from './hostile-studies.ts';
import { runBuild, type Build } from './run-build.ts';
import { draftCalled, makeSmallProject, ZIP } from './small-project.ts';

let root = '';
let shown: readonly HostileStudy[] = [];

/** The number of case studies besides the hostile ones, which challenges and actions name. */
const HARMLESS = 2;
const DRAFT = 'Nobody has finished this one';
let built: Build;

/**
 * A site of hostile words: the strings of the corpora that the gate accepts, packed into a few case studies as titles,
 * summaries, sources, publishers, organisations, labels and bodies. The real gate, the real build and the real search index,
 * in a shell whose variables say that this is a development build, over a last good site.
 */
beforeAll(() => {
  root = makeSmallProject();
  writeFileSync(join(root, 'content/case-studies/unfinished.mdx'), draftCalled(DRAFT));
  shown = writeHostileStudies(root);
  built = runBuild(root, { shell: { NODE_ENV: 'development', DEV: '1', PROD: '' } });
  if (built.status !== 0) throw new Error(built.output);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function wordsOf(slug: string): string {
  const html = readFileSync(join(root, `dist/case-studies/${slug}/index.html`), 'utf8');
  const texts = readPage(html).elements.flatMap(({ childNodes }) =>
    childNodes.flatMap((node) => (node.nodeName === '#text' && 'value' in node ? [node.value] : [])),
  );
  return plain(texts.join(' '));
}

describe('a good build', () => {
  test('replaces the last good site', () => {
    expect(built.site).toContain('The New Local Almanac');
    expect(built.zips).toHaveLength(1);
    expect(built.zips).not.toContain(ZIP);
  });

  test('marks an address as dead only if it has failed for long enough', () => {
    const page = readFileSync(join(root, 'dist/case-studies/example/index.html'), 'utf8');
    const notes = page.match(/<span class="dead-link">.*?<\/span>/gs) ?? [];
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('https://web.archive.org/web/*/https://www.example.org/');
    expect(notes[0]).toContain('8 January 2026');
  });

  test('has no draft and has its security policy, even if the shell says that this is a development build', () => {
    expect(built.site).toContain('Content-Security-Policy');
    expect(readdirSync(join(root, 'dist/case-studies'))).toEqual(expect.arrayContaining(['example', 'other']));
    expect(readdirSync(join(root, 'dist/case-studies'))).not.toContain('unfinished');
    expect(readFileSync(join(root, 'dist/feed.xml'), 'utf8')).not.toContain(DRAFT);
  });
});

test('the site is complete, and nothing in it runs or loads', async () => {
  const { pages, faults } = await checkOutput(join(root, 'dist'));
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(100);
});

test('every string appears on its page as it was written', () => {
  for (const { slug, strings } of shown) {
    const words = wordsOf(slug);
    expect(strings.map(plain).filter((text) => !words.includes(text))).toEqual([]);
  }
});

test('the strings come from every corpus', () => {
  const strings = new Set(shown.flatMap((study) => study.strings));
  for (const name of ['blns', 'commonmark', 'yaml', 'xss'])
    expect([name, CORPORA[name]?.some((text) => strings.has(text.trim()))]).toEqual([name, true]);
});

test('no page has a script that is not ours, though some contain the word', () => {
  const ours = new Set(readdirSync(join(root, 'dist/_astro')).map((name) => `/_astro/${name}`));
  for (const { slug } of shown) {
    const { elements } = readPage(readFileSync(join(root, `dist/case-studies/${slug}/index.html`), 'utf8'));
    const sources = elements
      .filter(({ tagName }) => tagName === 'script')
      .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'src').map(({ value }) => value));
    expect(sources.filter((source) => !ours.has(source))).toEqual([]);
  }
  expect(shown.some(({ slug }) => wordsOf(slug).includes('<script'))).toBe(true);
});

test('the search index has every page once, with its words as text', () => {
  const folder = join(root, 'dist/pagefind');
  const { names } = readJson(join(folder, 'search-data.json')) as SearchData;
  const { urls } = readJson(join(folder, `${names}.json`)) as PageNames;
  const fragments = urls.map((url, number) => ({
    url,
    meta: readJson(join(folder, 'pages', `${idOf(number)}.json`)) as PageFacts,
  }));
  for (const { slug, strings } of shown) {
    const [fragment, ...more] = fragments.filter(({ url }) => url === `/case-studies/${slug}/`);
    expect(more).toEqual([]);
    expect(Object.keys(fragment?.meta ?? {}).sort()).toEqual(
      Object.keys(fragments.find(({ url }) => url.endsWith('/hostile-0/'))?.meta ?? {}).sort(),
    );
    expect(plain(fragment?.meta['title'] ?? '')).toBe(plain(nameOf(strings[0])));
    expect(fragment?.meta['url']).toBe(fragment?.url);
    expect(plain(fragment?.meta['summary'] ?? '')).toContain(plain(strings[0] ?? ''));
  }
});

test('the CSV file and the JSON file have the same case studies', () => {
  const { caseStudies } = JSON.parse(readFileSync(join(root, 'dist/data/case-studies.json'), 'utf8')) as {
    caseStudies: { slug: string; name: string; title: string }[];
  };
  const hostile = caseStudies.filter(({ slug }) => slug.startsWith('hostile-'));
  expect(hostile.map(({ title }) => title).sort()).toEqual(shown.map(({ strings }) => strings[0]).sort());
  expect(hostile.map(({ name }) => name).sort()).toEqual(shown.map(({ strings }) => nameOf(strings[0])).sort());
  const csv = readFileSync(join(root, 'dist/data/case-studies.csv'), 'utf8');
  expect(csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n')).toHaveLength(STUDIES + HARMLESS + 2);
});

test('the feed is well-formed, and its titles are as they were written', () => {
  const parser = new XMLParser({ trimValues: false, parseTagValue: false });
  const xml = readFileSync(join(root, 'dist/feed.xml'), 'utf8');
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i);
  const feed = parser.parse(xml) as {
    rss: { channel: { item: { title: string; link: string }[] } };
  };
  const items = feed.rss.channel.item.filter(({ link }) => link.includes('/hostile-'));
  expect(items.map(({ title }) => plain(title)).sort()).toEqual(
    shown.map(({ strings: [title = ''] }) => plain(`${nameOf(title)}: ${title}`)).sort(),
  );
});
