import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeOf, textOf } from '../../src/gate/output/read-page.ts';
import { FRAME_SECURITY_POLICY } from '../../src/site/content-security-policy.ts';
import { BUILT_PAGES, FRAME_PAGES } from './built-pages.ts';

test('a page for a frame has no script, its own policy and a heading, and stays out of search engines', () => {
  expect(FRAME_PAGES.length).toBeGreaterThan(100);
  for (const { name, elements } of FRAME_PAGES) {
    const metas = elements.filter(({ tagName }) => tagName === 'meta');
    const policies = metas.flatMap((meta) => (attributeOf(meta, 'http-equiv') ? [attributeOf(meta, 'content')] : []));
    expect([name, policies]).toEqual([name, [FRAME_SECURITY_POLICY]]);
    expect([name, elements.filter(({ tagName }) => tagName === 'script').length]).toEqual([name, 0]);
    expect([name, elements.filter(({ tagName }) => tagName === 'h1').length]).toEqual([name, 1]);
    expect([name, metas.some((meta) => attributeOf(meta, 'content') === 'noindex')]).toEqual([name, true]);
    const inFrame = elements.filter(({ tagName, attrs }) => tagName === 'a' && !attrs.some(({ value }) => value === '_blank'));
    expect([name, inFrame.map(textOf)]).toEqual([name, []]);
  }
});

test('each case study names its oEmbed file, and the frame in that file exists', () => {
  const frames = new Set(FRAME_PAGES.map(({ name }) => name));
  const named = BUILT_PAGES.flatMap(({ elements }) =>
    elements.flatMap((element) => (attributeOf(element, 'type') === 'application/json+oembed' ? (attributeOf(element, 'href') ?? []) : [])),
  );
  expect(named.length).toBeGreaterThan(90);
  for (const file of named) {
    const { html } = JSON.parse(readFileSync(`dist${file}`, 'utf8')) as { html: string };
    const src = /src="https:\/\/[^/]+\/([^"]+)"/.exec(html)?.[1];
    expect([file, frames.has(`${src ?? ''}index.html`)]).toEqual([file, true]);
  }
});

test('one policy of the sample headers matches each page: other sites may frame only the pages made for that', () => {
  const rules = readFileSync('dist/_headers', 'utf8')
    .split(/\n(?=\/)/)
    .map((rule) => rule.split('\n  '));
  const policiesOf = (path: string) =>
    rules
      .filter(([pattern = '']) => fits(pattern, path))
      .flatMap((rule) => rule.filter((line) => line.startsWith('Content-Security-Policy')));
  for (const { name } of BUILT_PAGES.filter((page) => page.name !== '404.html')) {
    expect([name, policiesOf(`/${name.replace(/index\.html$/, '')}`).map(mayFrame)]).toEqual([name, [false]]);
  }
  for (const { name } of FRAME_PAGES) {
    expect([name, policiesOf(`/${name.replace(/index\.html$/, '')}`).map(mayFrame)]).toEqual([name, [true]]);
  }
});

const mayFrame = (policy: string): boolean => policy.includes('frame-ancestors *');

/** A pattern of `_headers`: `*` matches any text, `:name` one part of the path. */
const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`).test(path);
