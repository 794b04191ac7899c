import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/gate/output/read-page.ts';
import { SITE } from '../../src/shared/site.ts';
import { BUILT_FILES, BUILT_PAGES } from './built-pages.ts';

/** A feed as read from its file, with the fields that all formats have. */
interface ReadFeed {
  readonly title: string;
  readonly self: string;
  readonly page: string;
  readonly updated: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly html: string;
    readonly dates: readonly string[];
  }[];
}

const ARRAYS = new Set(['entry', 'item', 'link', 'category', 'atom:link']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  trimValues: false,
  parseTagValue: false,
  isArray: (name, path) => ARRAYS.has(name) && path !== 'rss.channel.link' && !String(path).endsWith('item.link'),
  alwaysCreateTextNode: true,
});
type Tree = Record<string, unknown>;
const textOf = (node: unknown): string => String((node as Tree | undefined)?.['#text'] ?? '');
const at = (node: Tree, name: string): Tree => (node[name] ?? {}) as Tree;
const all = (node: Tree, name: string): Tree[] => (node[name] ?? []) as Tree[];
const linkOf = (links: readonly Tree[], rel: string): string => String(links.find((link) => link['@rel'] === rel)?.['@href'] ?? '');

function parseXml(name: string): Tree {
  const text = readFileSync(join('dist', name), 'utf8');
  expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n')).toBe(true);
  expect([name, SyntaxValidator.validate(text)]).toEqual([name, true]);
  expect([name, text.match(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)]).toEqual([name, null]);
  return parser.parse(text) as Tree;
}

/** RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have. */
function readAtom(name: string): ReadFeed {
  const feed = at(parseXml(name), 'feed');
  expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
  expect([name, textOf(at(feed, 'author')['name'])]).toEqual([name, SITE.name]);
  expect(textOf(feed['id'])).toMatch(/^https:/);
  return {
    title: textOf(feed['title']),
    self: linkOf(all(feed, 'link'), 'self'),
    page: linkOf(all(feed, 'link'), 'alternate'),
    updated: textOf(feed['updated']),
    items: all(feed, 'entry').map((entry) => {
      expect(at(entry, 'content')['@type']).toBe('html');
      return {
        id: textOf(entry['id']),
        url: linkOf(all(entry, 'link'), 'alternate'),
        title: textOf(entry['title']),
        html: textOf(entry['content']),
        dates: [textOf(entry['published']), textOf(entry['updated'])],
      };
    }),
  };
}

/** RSS 2.0: a channel has title, link and description; dates are those of RFC 822. */
function readRss(name: string): ReadFeed {
  const rss = at(parseXml(name), 'rss');
  expect(rss['@version']).toBe('2.0');
  const channel = at(rss, 'channel');
  expect(textOf(channel['description'])).not.toBe('');
  return {
    title: textOf(channel['title']),
    self: linkOf(all(channel, 'atom:link'), 'self'),
    page: textOf([channel['link']].flat()[0]),
    updated: fromRfc822(textOf(channel['lastBuildDate'])),
    items: all(channel, 'item').map((item) => ({
      id: textOf(item['guid']),
      url: textOf([item['link']].flat()[0]),
      title: textOf(item['title']),
      html: textOf(item['content:encoded']),
      dates: [fromRfc822(textOf(item['pubDate'])), textOf(item['atom:updated'])],
    })),
  };
}

function fromRfc822(text: string): string {
  expect(text).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/);
  return new Date(text).toISOString().replace('.000Z', 'Z');
}

/** JSON Feed 1.1: version and title; an item has an id and a text. */
function readJson(name: string): ReadFeed {
  const feed = JSON.parse(readFileSync(join('dist', name), 'utf8')) as Record<string, string> & { items: Record<string, string>[] };
  expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
  const items = feed.items.map((item) => ({
    id: item['id'] ?? '',
    url: item['url'] ?? '',
    title: item['title'] ?? '',
    html: item['content_html'] ?? '',
    dates: [item['date_published'] ?? '', item['date_modified'] ?? ''],
  }));
  return { title: feed['title'] ?? '', self: feed['feed_url'] ?? '', page: feed['home_page_url'] ?? '', updated: '', items };
}

const filesIn = (folder: string): string[] => BUILT_FILES.filter((name) => name.startsWith(folder) && /\.(xml|json)$/.test(name)).sort();
const FORMATS = [
  ['Atom', filesIn('feeds/atom/'), readAtom],
  ['RSS', ['feed.xml', ...filesIn('feeds/rss/')], readRss],
  ['JSON Feed', filesIn('feeds/json/'), readJson],
] as const;
const DAY = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;
const isBuilt = (url: string): boolean => BUILT_FILES.includes(`${new URL(url).pathname.slice(1)}index.html`);

describe.each(FORMATS)('every feed in %s', (_, names, read) => {
  const feeds = names.map((name) => ({ name, ...read(name) }));

  test('exists for every topic, and belongs to an existing page', () => {
    expect(names.length).toBeGreaterThan(50);
    for (const { name, self, page, title } of feeds) {
      expect(self).toBe(`${SITE.url}/${name}`);
      expect([name, isBuilt(page)]).toEqual([name, true]);
      expect(title.startsWith(`${SITE.name}: `)).toBe(true);
    }
  });

  test('has entries with an id, a page, a title and valid dates, each id once', () => {
    for (const { name, items, updated } of feeds) {
      expect([name, new Set(items.map(({ id }) => id)).size]).toEqual([name, items.length]);
      for (const { id, url, title, dates } of items) {
        expect([id.startsWith(`${SITE.url}/case-studies/`), isBuilt(url), title !== '']).toEqual([true, true, true]);
        expect(dates.every((date) => DAY.test(date))).toBe(true);
        expect((dates[0] ?? '') <= (dates[1] ?? '')).toBe(true);
        if (updated) expect((dates[1] ?? '') <= updated).toBe(true);
      }
    }
  });

  test('has the full text, in which nothing runs or loads, and no link is relative', () => {
    const texts = new Set(feeds.flatMap(({ items }) => items.map(({ html }) => html)));
    expect(texts.size).toBeGreaterThan(50);
    for (const html of texts) {
      const { elements } = readPage(html);
      expect(elements.filter(({ tagName }) => /^(script|style|iframe|img|svg|button|form)$/.test(tagName))).toEqual([]);
      const attributes = elements.flatMap(({ attrs }) => attrs);
      expect(attributes.filter(({ name }) => /^(on|style|class|id|data-)/.test(name))).toEqual([]);
      expect(attributes.filter(({ name, value }) => name === 'href' && !/^(https?|mailto):/.test(value))).toEqual([]);
    }
  });
});

test('the three formats have the same entries with the same texts', () => {
  const [atom, rss, json] = FORMATS.map(([, names, read]) => new Map(names.map(read).map((feed) => [feed.title, feed.items])));
  expect([...(atom?.keys() ?? [])].sort()).toEqual([...(rss?.keys() ?? [])].sort());
  for (const [title, items] of atom ?? []) {
    expect(rss?.get(title)).toEqual(items);
    expect(json?.get(title)).toEqual(items);
  }
});

test('all feeds together have at most 15 MB', () => {
  const sizes = FORMATS.flatMap(([, names]) => names.map((name) => readFileSync(join('dist', name)).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15_000_000);
});

test('every page with a feed names it in its head', () => {
  const pages = new Map(BUILT_PAGES.map((page) => [`${SITE.url}/${page.name.replace(/index\.html$/, '')}`, page.html]));
  for (const { page, self } of filesIn('feeds/atom/').map(readAtom)) {
    if (self.endsWith('/all.xml')) continue;
    expect([page, pages.get(page)?.includes(`<link rel="alternate" type="application/atom+xml"`)]).toEqual([page, true]);
    expect([page, pages.get(page)?.includes(`href="${new URL(self).pathname}"`)]).toEqual([page, true]);
  }
  const home = pages.get(`${SITE.url}/`) ?? '';
  for (const href of ['/feeds/atom/all.xml', '/feed.xml', '/feeds/json/all.json', '/opensearch.xml'])
    expect(home).toContain(`href="${href}"`);
});

test('the search is described for browsers, as OpenSearch 1.1 requires', () => {
  const description = at(parseXml('opensearch.xml'), 'OpenSearchDescription');
  expect(description['@xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(textOf(description['ShortName']).length).toBeLessThanOrEqual(16);
  expect(textOf(description['Description']).length).toBeLessThanOrEqual(1024);
  expect(textOf(description['LongName']).length).toBeLessThanOrEqual(48);
  const [html] = description['Url'] as Tree[];
  expect(Object.keys(html ?? {}).sort()).toEqual(['#text', '@template', '@type']);
  expect([html?.['@type'], html?.['@template']]).toEqual(['text/html', `${SITE.url}/search/?q={searchTerms}`]);
});

test('a host that reads _headers serves each feed with its content type', () => {
  const headers = readFileSync('dist/_headers', 'utf8');
  for (const [path, type] of [
    ['/feeds/atom/*', 'application/atom+xml'],
    ['/feeds/rss/*', 'application/rss+xml'],
    ['/feeds/json/*', 'application/feed+json'],
    ['/feed.xml', 'application/rss+xml'],
    ['/opensearch.xml', 'application/opensearchdescription+xml'],
  ])
    expect(headers).toContain(`\n${path ?? ''}\n  Content-Type: ${type ?? ''}; charset=utf-8\n`);
});
