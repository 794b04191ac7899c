import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textToBytes, type HandedOver } from './byte-text.ts';
import { toByteScript } from './classic-scripts.build.ts';
import { describeForIt } from './note-for-it.build.ts';
import { checkPaths } from './portable-paths.build.ts';
import { makeStartPage } from './start-page.build.ts';
import { fileOf, rootFrom, toDownloadPage } from './relative-links.build.ts';

const ONLINE = 'https://almanac.example';
const convert = (body: string, file = 'areas/workstyles/index.html'): string =>
  toDownloadPage(`<!doctype html><html lang="en"><head></head><body>${body}</body></html>`, file, ONLINE, 'scripts/1.js').replace(
    /^.*<body>(?:<p class="not-extracted">[^<]*<\/p>)?|<\/body>.*$/g,
    '',
  );

test.each([
  ['/', 'index.html'],
  ['/areas/', 'areas/index.html'],
  ['/areas/#top', 'areas/index.html#top'],
  ['/search/?q=a+b#x', 'search/index.html?q=a+b#x'],
  ['/data/case-studies.csv', 'data/case-studies.csv'],
  ['https://www.example.org/', undefined],
  ['//www.example.org/', undefined],
  ['#here', undefined],
  ['mailto:a@example.org', undefined],
])('%s is in the file %s', (address, file) => {
  expect(fileOf(address)).toBe(file);
});

test.each([
  ['index.html', ''],
  ['areas/workstyles/index.html', '../../'],
])('from %s the top folder is %j', (file, root) => {
  expect(rootFrom(file)).toBe(root);
});

describe('a page of the download', () => {
  test.each([
    ['a link', '<a href="/places/">P</a>', '<a href="../../places/index.html">P</a>'],
    ['a link with a query', '<a href="/search/?q=a&amp;b=c">S</a>', '<a href="../../search/index.html?q=a&amp;b=c">S</a>'],
    ['a form', '<form action="/search/" method="get"></form>', '<form action="../../search/index.html" method="get"></form>'],
    [
      'module scripts, which become one',
      '<script type="module" src="/_astro/a.js"></script>x<script type="module" src="/_astro/b.js"></script>',
      '<script defer src="../../scripts/1.js"></script>x',
    ],
    ['a classic script', '<script src="/a.js"></script>', '<script src="../../a.js"></script>'],
    ['a preloaded font', '<link rel="preload" href="/a.woff2" as="font">x', 'x'],
    ['the manifest of a web app', '<link rel="manifest" href="/manifest.webmanifest">x', 'x'],
    ['the feed in the head of a page', '<link rel="alternate" type="application/rss+xml" href="/feed.xml">x', 'x'],
    ['a link to the feed', '<a href="/feed.xml">F</a>', `<a href="${ONLINE}/feed.xml">F</a>`],
    ['a link to the feed of a topic', '<a href="/feeds/atom/areas/x.xml">F</a>', `<a href="${ONLINE}/feeds/atom/areas/x.xml">F</a>`],
    ['the page of all feeds', '<a href="/feeds/">F</a>', '<a href="../../feeds/index.html">F</a>'],
    ['the search description for browsers', '<link rel="search" href="/opensearch.xml">x', 'x'],
    [
      'content only for the website',
      '<p data-web-only>n <a href="/places/">P</a></p>',
      '<p hidden>n <a href="../../places/index.html">P</a></p>',
    ],
    ['content only for the download', '<p data-download-only hidden>copy</p>', '<p data-download-only >copy</p>'],
    [
      'the zip itself',
      '<a href="/download/new-local-almanac-2026-01-01.zip">z</a>',
      `<a href="${ONLINE}/download/new-local-almanac-2026-01-01.zip">z</a>`,
    ],
    ['a link to another site', '<a href="https://www.example.org/a/">E</a>', '<a href="https://www.example.org/a/">E</a>'],
    ['a script that contains tags', '<script>"<a href=\'/places/\'>"</script>', '<script>"<a href=\'/places/\'>"</script>'],
    ['a comment that contains tags', '<!--<a href="/places/">-->', '<!--<a href="/places/">-->'],
    ['a link in noscript', '<noscript><a href="/places/">P</a></noscript>', '<noscript><a href="../../places/index.html">P</a></noscript>'],
    ['text that looks like a link', '<p>href="/places/"</p>', '<p>href="/places/"</p>'],
  ])('%s', (_, before, after) => {
    expect(convert(before)).toBe(after);
  });

  test('gives its scripts the path to the top folder', () => {
    expect(toDownloadPage('<!doctype html><html lang="en"></html>', 'a/b/index.html', ONLINE, '')).toBe(
      '<!doctype html><html data-root="../../" lang="en"></html>',
    );
  });
});

test('the policy allows forms that lead to files, and the one frame', () => {
  const html = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head></html>`;
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(toDownloadPage(html, 'index.html', ONLINE, ''))?.[1]
    ?.split('; ');
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", 'form-action file:', "frame-src 'self'"]),
  );
});

test.each([
  ['a/index.html', undefined],
  [`${'a'.repeat(107)}/b/index.html`, undefined],
  [`${'a'.repeat(108)}/b/index.html`, '121 characters'],
  ['a/é.html', 'no name that every system'],
  ['a b.html', 'no name that every system'],
  ['a/b./c.html', 'no name that every system'],
  ['a//b.html', 'no name that every system'],
  ['../b.html', 'no name that every system'],
  ['a/aux/index.html', 'no name that every system'],
  ['a/NUL.html', 'no name that every system'],
  ['a/com1.txt', 'no name that every system'],
  ['a/computer.txt', undefined],
  ['TOP.html', 'the same file on Windows'],
])('the path %s', (path, fault) => {
  const check = (): void => checkPaths(['top.html', path]);
  if (fault) expect(check).toThrow(fault);
  else expect(check).not.toThrow();
});

test.each([
  ['index/en_1.pf_index', false],
  ['search-data.json', true],
])('a file of the index provides its bytes as text: %s', (path, isPacked) => {
  const bytes = new Uint8Array([0, 255, 60]);
  const handedOver: Record<string, HandedOver> = {};
  runInNewContext(new TextDecoder('utf-16le').decode(toByteScript(path, bytes)), { almanacDownload: { handedOver } });
  const { length = 0, text = '', gzip } = handedOver[path] ?? {};
  const given = textToBytes(text, length);
  expect([gzip, [...(gzip ? gunzipSync(given) : given)]]).toEqual([isPacked, [...bytes]]);
});

test('every page without its style sheet says that the zip must be extracted', () => {
  const page = toDownloadPage('<html><body class="a"><p>b</p></body></html>', 'index.html', ONLINE, 'scripts/1.js');
  expect(page).toMatch(/<body class="a"><p class="not-extracted">[^<]*Extract All[^<]*<\/p><p>b<\/p>/);
});

test('the start page goes to the folder by a link, and by a script that is in it', () => {
  const files = new Map(makeStartPage());
  const html = Buffer.from(files.get('Open the almanac.html') ?? []).toString('utf8');
  expect(html).toContain('<a href="almanac/index.html">');
  expect(html).toContain('<script src="almanac/open.js">');
  expect(html).toContain('Extract All');
  expect(Buffer.from(files.get('almanac/open.js') ?? []).toString('utf8')).toContain("'almanac/index.html'");
});

test('the note for IT names the edition and where to check for a newer one', () => {
  expect(describeForIt('2026-11-22', ONLINE)).toContain('edition of 2026-11-22');
  expect(describeForIt('2026-11-22', ONLINE)).toContain(`${ONLINE}/download/`);
});
