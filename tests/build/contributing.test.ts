import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { attributeOf } from '../../src/gate/output/read-page.ts';
import { contentFileOf } from '../../src/site/content-file.ts';
import { CONTENT_KIND_IDS, jsonSchemaOf } from '../../src/content/json-schemas.ts';
import { SITE } from '../../src/shared/site.ts';
import { CONTRIBUTE } from '../../src/shared/urls.ts';
import { BUILT_PAGES } from './built-pages.ts';

const addressOf = (name: string): string => `/${name.replace(/index\.html$/, '')}`;

test('every page ends with feedback links that contain its web address; a case study has the form instead of one', () => {
  for (const { name, elements } of BUILT_PAGES.filter((page) => page.name !== '404.html')) {
    const links = elements.filter((element) => attributeOf(element, 'data-after') !== undefined);
    const form = elements.filter((element) => attributeOf(element, 'href')?.startsWith(`${CONTRIBUTE}#change=`));
    const mailed = contentFileOf(addressOf(name))?.startsWith('content/case-studies/') ? 1 : 2;
    expect([name, form.length, links.length]).toEqual([name, 2 - mailed, SITE.repository === '' ? mailed : mailed + 1]);
    const body = encodeURIComponent(`\r\n${SITE.url}${addressOf(name)}\r\n`);
    for (const link of links.slice(0, mailed)) expect(attributeOf(link, 'href')).toContain(body);
  }
});

test('the content file of a page exists, for every page that has one', () => {
  const files = BUILT_PAGES.flatMap(({ name }) => contentFileOf(addressOf(name)) ?? []);
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('the script that names the section has at most 0.5 kB, gzipped', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/site/feedback.browser.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  const [script] = outputFiles;
  expect(script?.text).toContain('selectionchange');
  expect(gzipSync(script?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(500);
});

describe('published schemas', () => {
  test.each(CONTENT_KIND_IDS)('/schemas/%s.json', (id) => {
    const published = JSON.parse(readFileSync(`dist/schemas/${id}.json`, 'utf8')) as { $id: string };
    expect(published.$id).toBe(`${SITE.url}/schemas/${id}.json`);
    expect(Object.keys(published)).toEqual(Object.keys(jsonSchemaOf(id)));
  });
});
