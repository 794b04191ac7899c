import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { findRepeatedIds } from '../../src/gate/output/link-faults.ts';
import { attributeOf, readPage } from '../../src/gate/output/read-page.ts';
import { FRAME_NAME } from '../../src/features/export/export-script.ts';
import { makeExport, type ExportFrame, type ExportedStudy } from '../../src/features/export/export.ts';

const SLUGS = readdirSync('content/case-studies')
  .map((name) => name.replace(/\.mdx$/, ''))
  .sort();
const SECTIONS = ['The situation', 'What they did', 'What changed', 'What went wrong', 'How to do it yourself', 'Sources'];

/** Runs the scripts as a page does. */
function load(): Record<string, unknown> {
  const self: { almanacEditions?: Record<string, unknown> } = {};
  for (const path of ['edition-frame', ...SLUGS.map((slug) => `editions/${slug}`)])
    runInNewContext(readFileSync(join('dist/data', `${path}.js`), 'utf8'), { self });
  return self.almanacEditions ?? {};
}

const registered = load();
const frame = registered[FRAME_NAME] as ExportFrame;
const studies = SLUGS.map((slug) => registered[slug] as ExportedStudy);
const make = (which: readonly ExportedStudy[]): string =>
  makeExport({ title: 'All', studies: which.map(({ slug, title }) => ({ slug, title })) }, which, frame);
const whole = make(studies);
const page = readPage(whole);
const hrefs = page.elements.flatMap((element) => (element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : []));

test('the scripts have the text of every case study, and of nothing else', () => {
  expect(readdirSync('dist/data/editions').sort()).toEqual(SLUGS.map((slug) => `${slug}.js`));
  for (const { html, title, place } of studies) {
    const text = html.join('');
    expect([title, place, SECTIONS.filter((section) => !text.includes(`>${section}</h3>`))]).toEqual([title, place, []]);
    for (const part of ['class="flag"', 'class="figures__value"', 'class="case-summary"', 'Evidence</dt>', 'Last checked</dt>'])
      expect([title, part, text.includes(part)]).toEqual([title, part, true]);
  }
});

test('the download has them too, and no web app manifest', () => {
  const zip = readdirSync('dist/download').find((name) => name.endsWith('.zip')) ?? '';
  const names = Object.keys(unzipSync(readFileSync(join('dist/download', zip)))).map((name) => name.replace(/^[^/]*\/almanac\//, ''));
  for (const slug of SLUGS) expect(names).toContain(`data/editions/${slug}.js`);
  expect(names).toContain('data/edition-frame.js');
  expect(names.filter((name) => /webmanifest|^icon-/.test(name))).toEqual([]);
});

describe('all case studies in one file', () => {
  test('at most 2 MB for sixty, without a script, a load or an event', () => {
    expect((Buffer.byteLength(whole) / SLUGS.length) * 60).toBeLessThanOrEqual(2_000_000);
    const names = new Set(page.elements.map(({ tagName }) => tagName));
    for (const name of ['script', 'link', 'img', 'button', 'form', 'iframe', 'object', 'use', 'image'])
      expect([...names]).not.toContain(name);
    const attributes = new Set(page.elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...attributes].filter((name) => /^on|^style$|^src|^data-(?!area$)/.test(name))).toEqual([]);
  });

  test('its policy allows its one style sheet by the true hash and nothing else', () => {
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(whole) ?? [];
    const hash = createHash('sha256').update(css).digest('base64');
    const policy = page.elements.find((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attributeOf(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(whole.indexOf('Content-Security-Policy')).toBeLessThan(whole.indexOf('<style>'));
  });

  test('every id is unique, every anchor leads to one, every other link is a full address', () => {
    expect(findRepeatedIds(page)).toEqual([]);
    expect(hrefs.filter((href) => href.startsWith('#') && !page.ids.has(href.slice(1)))).toEqual([]);
    expect(hrefs.filter((href) => !/^(#|https:\/\/|mailto:)/.test(href))).toEqual([]);
    expect(hrefs.filter((href) => href.startsWith('#source-'))).toEqual([]);
    expect(hrefs.filter((href) => /^#\d+\.\d+$/.test(href)).length).toBeGreaterThan(SLUGS.length * 5);
  });

  test('case studies link to each other within the file, and to the almanac if they are not in it', () => {
    const among = new Set(SLUGS.map((slug) => `#${slug}`));
    expect(hrefs.filter((href) => among.has(href)).length).toBeGreaterThan(SLUGS.length);
    const addresses = SLUGS.map((slug) => `https://new-local-almanac.example/case-studies/${slug}/`);
    // Only the citation of a case study has its address.
    expect(hrefs.filter((href) => addresses.includes(href)).sort()).toEqual(addresses);
    const alone = make(studies.slice(0, 1));
    expect(alone).toContain('href="https://new-local-almanac.example/case-studies/');
    expect(readPage(alone).elements.filter((element) => among.has(attributeOf(element, 'href') ?? ''))).toHaveLength(1);
  });

  test('is valid HTML, and the same each time', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'long-title': 'off' },
    });
    const { results } = await validator.validateString(whole, 'all.html');
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
    expect(make(studies)).toBe(whole);
  });
});
