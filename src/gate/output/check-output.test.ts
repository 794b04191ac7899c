import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../site/content-security-policy.ts';
import { checkOutput } from './check-output.ts';
import { checkLinksIn, findRepeatedIds, toPageLinks } from './link-faults.ts';
import { findForbidden, findMissingPolicy } from './page-rules.ts';
import { readPage } from './read-page.ts';

const forbidden = (body: string): string[] => findForbidden(readPage(`<!doctype html><title>x</title><body>${body}`));

describe('forbidden in a page', () => {
  test.each([
    '<p onclick="x()">a</p>',
    '<p style="color:red">a</p>',
    '<style>p{}</style>',
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<script src="//evil.example/x.js"></script>',
    '<img src="https://evil.example/x.png" alt="">',
    '<img src="data:image/png;base64,AAAA" alt="">',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" JavaScript:alert(1)">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<form action="javascript:x"></form>',
    '<iframe src="/x/"></iframe>',
    '<object data="/x"></object>',
    '<base href="https://evil.example/">',
    '<svg><use href="https://evil.example/x.svg#a"></use></svg>',
    '<noscript><img src="https://evil.example/x.png" alt=""></noscript>',
  ])('%s', (body) => {
    expect(forbidden(body)).toHaveLength(1);
  });

  test.each([
    '<a href="https://example.org/">a</a>',
    '<script src="/_astro/x.js" type="module"></script>',
    '<script type="application/ld+json">{}</script>',
    '<link rel="canonical" href="https://example.org/">',
    '<a href="mailto:team@example.org">a</a>',
  ])('%s is allowed', (body) => {
    expect(forbidden(body)).toEqual([]);
  });
});

describe('the content security policy', () => {
  const policy = (content: string): string => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  const faults = (head: string): string[] =>
    findMissingPolicy(readPage(`<!doctype html><meta charset="utf-8">${head}<title>x</title><body>x`));

  test.each([
    ['none', ''],
    ['a looser one', policy("default-src 'self'")],
    ['ours, for reports only', policy(CONTENT_SECURITY_POLICY).replace('Policy"', 'Policy-Report-Only"')],
    ['ours, after a script', `<script src="/x.js"></script>${policy(CONTENT_SECURITY_POLICY)}`],
    ['ours, in the body', `<body>${policy(CONTENT_SECURITY_POLICY)}`],
  ])('%s', (_, head) => {
    expect(faults(head)).toEqual(['the content security policy is missing from the start of the page']);
  });

  test('ours, before everything that it controls', () => {
    expect(faults(`${policy(CONTENT_SECURITY_POLICY)}<script src="/x.js"></script>`)).toEqual([]);
  });

  test('is required in each page of the site', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'almanac-output-'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title><p>x');
    expect((await checkOutput(folder)).faults).toContain('/: the content security policy is missing from the start of the page');
    rmSync(folder, { recursive: true });
  });
});

describe('links', () => {
  const pages = new Map([
    ['/', toPageLinks(readPage('<main id="text"><a href="/a/#here">a</a>'))],
    ['/a/', toPageLinks(readPage('<h2 id="here">Here</h2>'))],
  ]);
  const site = { pages, files: new Set(['/index.html', '/a/index.html', '/favicon.svg']) };
  const faults = (body: string): string[] => checkLinksIn(site)('/', toPageLinks(readPage(body)));

  test.each([
    '<a href="/a/">x</a>',
    '<a href="a/#here">x</a>',
    '<a href="#">x</a>',
    '<link rel="icon" href="/favicon.svg">',
    '<a href="https://elsewhere.example/">x</a>',
    '<a href="/a/#q=words">x</a>',
    '<a href="/a/#one,another">x</a>',
  ])('%s has a target', (body) => {
    expect(faults(body)).toEqual([]);
  });

  test.each([
    '<a href="/b/">x</a>',
    '<a href="/a">x</a>',
    '<a href="/a/#there">x</a>',
    '<img src="/missing.png" alt="">',
    '<form action="/b/"></form>',
  ])('%s has no target', (body) => {
    expect(faults(body)).toHaveLength(1);
  });

  test('an id that appears twice is a fault', () => {
    expect(findRepeatedIds(readPage('<p id="a"></p><p id="b"></p><p id="a"></p>'))).toEqual(['the id "a" appears twice']);
  });
});
