import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { attributeOf, readPage, type Element } from '../../src/gate/output/read-page.ts';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../src/site/content-security-policy.ts';
import { SITE } from '../../src/shared/site.ts';
import { AREAS } from '../../src/model/areas.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { PRINCIPLES } from '../../src/model/principles.ts';
import { failuresIn } from '../fixtures/failures-in.ts';
import { times } from '../fixtures/generated.ts';
import { BUILT_FILES, BUILT_PAGES, FRAME_PAGES, type BuiltPage } from './built-pages.ts';

const CASE_STUDIES = BUILT_PAGES.filter(({ elements }) => elements.some((element) => element.tagName === 'article'));

const find = (elements: readonly Element[], tag: string, attribute: string, value: string) =>
  elements.find((element) => element.tagName === tag && attributeOf(element, attribute) === value);
const meta = (elements: readonly Element[], name: string): string => {
  const element = find(elements, 'meta', 'name', name) ?? find(elements, 'meta', 'property', name);
  return element ? (attributeOf(element, 'content') ?? '') : '';
};
const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
const loadedBy = (elements: readonly Element[], tag: 'link' | 'script'): string[] =>
  elements
    .filter((element) => element.tagName === tag && (tag === 'script' || attributeOf(element, 'rel') === 'stylesheet'))
    .flatMap((element) => attributeOf(element, tag === 'link' ? 'href' : 'src') ?? []);

test('there is a page of every kind', () => {
  for (const path of [
    'index',
    'case-studies/index',
    'areas/workstyles/index',
    'areas/workstyles/simplify/index',
    'places/index',
    'search/index',
    'about/index',
    '404',
  ])
    expect(BUILT_FILES).toContain(`${path}.html`);
  expect(CASE_STUDIES.length).toBe(readdirSync('content/case-studies').length);
  expect(CASE_STUDIES.length).toBeGreaterThanOrEqual(26);
});

test('every shape of page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // The compiler writes <br/> and attribute values as HTML allows; these two are matters of style.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'long-title': 'off',
    },
  });
  const faults: string[] = [];
  for (const { name, html } of pagesOfNewShape()) {
    const { results } = await validator.validateString(html, name);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId}: ${message}`)));
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

/** Pages that each have a nesting, an attribute or a step of headings that no earlier page has; all pages if TIMES is above 1. */
function pagesOfNewShape(): readonly BuiltPage[] {
  const seen = new Set<string>();
  const all = [...BUILT_PAGES, ...FRAME_PAGES];
  const pages = all.filter(({ elements }) => {
    const parts = shapeOf(elements).filter((part) => !seen.has(part));
    for (const part of parts) seen.add(part);
    return parts.length > 0;
  });
  expect(pages.length).toBeGreaterThan(20);
  return times(1) > 1 ? all : pages;
}

/** What a validator looks at: the nesting of elements, attributes with the values that HTML lists, and the sequence of headings. */
function shapeOf(elements: readonly Element[]): string[] {
  const nesting = elements.map(({ tagName, parentNode }) => `${parentNode?.nodeName ?? ''} > ${tagName}`);
  const attributes = elements.flatMap(({ tagName, attrs }) =>
    attrs.map(({ name, value }) => `${tagName} ${name} ${LISTED.test(name) ? value : value === '' ? 'empty' : ''}`),
  );
  const headings = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [tagName] : []));
  return [...nesting, ...attributes, ...headings.map((heading, index) => `${headings[index - 1] ?? ''} then ${heading}`)];
}

const LISTED =
  /^(type|role|rel|scope|method|target|autocomplete|inputmode|dir|as|loading|aria-(live|current|expanded|hidden|pressed|sort))$/;

describe('weight', () => {
  test('each case study: at most 30 kB of HTML, CSS and JS, at most 5 kB of JS, gzipped', () => {
    const isLight = (name: string): void => {
      const elements = BUILT_PAGES.find((page) => page.name === name)?.elements ?? [];
      const scripts = loadedBy(elements, 'script').reduce((sum, path) => sum + gzipped(join('dist', path)), 0);
      const styles = loadedBy(elements, 'link').reduce((sum, path) => sum + gzipped(join('dist', path)), 0);
      expect(scripts).toBeLessThanOrEqual(5_000);
      expect(gzipped(join('dist', name)) + scripts + styles).toBeLessThanOrEqual(30_000);
    };
    expect(
      failuresIn(
        CASE_STUDIES.map(({ name }) => name),
        isLight,
      ),
    ).toEqual([]);
  });

  test('the fonts of a first view have at most 100 kB', () => {
    const preloaded =
      BUILT_PAGES[0]?.elements
        .filter((element) => attributeOf(element, 'as') === 'font')
        .flatMap((element) => attributeOf(element, 'href') ?? []) ?? [];
    expect(preloaded).toHaveLength(2);
    expect(preloaded.reduce((sum, path) => sum + readFileSync(join('dist', path)).length, 0)).toBeLessThanOrEqual(100_000);
  });
});

describe('what search engines and networks read', () => {
  const indexed = BUILT_PAGES.filter(({ elements }) => !meta(elements, 'robots').includes('noindex'));

  test('every page has its own title and address, and a description', () => {
    for (const pick of [
      (page: BuiltPage) => /<title>(.*?)<\/title>/.exec(page.html)?.[1],
      (page: BuiltPage) => attributeOf(find(page.elements, 'link', 'rel', 'canonical') ?? (page.elements[0] as Element), 'href'),
    ]) {
      const values = indexed.map(pick);
      expect(values.filter((value) => !value)).toEqual([]);
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
    for (const { name, elements } of indexed) expect([name, meta(elements, 'description').length >= 30]).toEqual([name, true]);
  });

  test('every canonical address is the page itself, on the one site', () => {
    for (const { name, elements } of indexed) {
      const canonical = find(elements, 'link', 'rel', 'canonical');
      expect(canonical && attributeOf(canonical, 'href')).toBe(`${SITE.url}/${name.replace(/index\.html$/, '')}`);
    }
  });

  test('every page has exactly one first-level heading', () => {
    for (const { name, elements } of BUILT_PAGES)
      expect([name, elements.filter((element) => element.tagName === 'h1').length]).toEqual([name, 1]);
  });

  test('share cards: absolute address, alt text, and a file of 1200 by 630 pixels and at most 60 KB', async () => {
    const cards = new Set<string>();
    for (const { elements } of BUILT_PAGES) {
      expect(meta(elements, 'og:image')).toBe(meta(elements, 'twitter:image'));
      expect(meta(elements, 'og:image:alt').length).toBeGreaterThan(10);
      expect(meta(elements, 'twitter:card')).toBe('summary_large_image');
      cards.add(meta(elements, 'og:image'));
    }
    expect(cards.size).toBe(CASE_STUDIES.length + AREAS.length + PRINCIPLES.length + OUTCOMES.length + 1);
    for (const card of cards) {
      const png = readFileSync(join('dist', card.replace(SITE.url, '')));
      const { width, height } = await sharp(png).metadata();
      expect([card, width, height, png.length <= 60 * 1024]).toEqual([card, 1200, 630, true]);
    }
  });

  test('a case study is an Article with its sources; every deeper page has breadcrumbs', () => {
    const dataOf = ({ html }: BuiltPage) =>
      [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
        ([, json]) => JSON.parse(String(json)) as Record<string, unknown>,
      );
    for (const page of CASE_STUDIES) {
      const article = dataOf(page).find((data) => data['@type'] === 'Article');
      expect(article).toMatchObject({ license: SITE.licence.url, inLanguage: 'en-GB' });
      expect((article?.['citation'] as unknown[]).length).toBeGreaterThan(0);
    }
    for (const page of indexed.filter(({ name }) => name !== 'index.html'))
      expect(dataOf(page).some((data) => data['@type'] === 'BreadcrumbList')).toBe(true);
  });

  test('the sitemap lists every page that search engines may index', () => {
    const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url).sort();
    expect(listed).toEqual(indexed.map(({ name }) => `${SITE.url}/${name.replace(/index\.html$/, '')}`).sort());
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${SITE.url}/sitemap-index.xml`);
  });
});

test('every page has the content security policy, and so have the sample headers', () => {
  for (const { name, elements } of BUILT_PAGES) {
    const policy = find(elements, 'meta', 'http-equiv', 'Content-Security-Policy');
    expect([name, policy && attributeOf(policy, 'content')]).toEqual([name, CONTENT_SECURITY_POLICY]);
  }
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:/);
  for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
    expect(readFileSync('dist/_headers', 'utf8')).toContain(`${header}: ${value}`);
    expect(readFileSync('docs/hosting.md', 'utf8')).toContain(value);
  }
});

test('every figure on a case study has its source beside it', () => {
  for (const { name, html } of CASE_STUDIES) {
    const strip = /<ul class="figures".*?<\/ul>/s.exec(html)?.[0] ?? '';
    const figures = readPage(strip).elements.filter((element) => attributeOf(element, 'class') === 'figures__value');
    const marks = readPage(strip).elements.filter(
      (element) => element.tagName === 'a' && /^#source-./.test(attributeOf(element, 'href') ?? ''),
    );
    expect([name, figures.length > 0, marks.length]).toEqual([name, true, figures.length]);
  }
});
