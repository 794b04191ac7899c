import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The settings for servers in docs/servers say the same as `_headers`, which the build writes. */
const HEADERS = [...readFileSync('dist/_headers', 'utf8').matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => ({
  name,
  value,
}));
const PATTERNS = [...readFileSync('dist/_headers', 'utf8').matchAll(/^\/.*$/gm)].map(([pattern]) => pattern);
const valuesOf = (wanted: string): string[] => [...new Set(HEADERS.flatMap(({ name, value }) => (name === wanted ? [value] : [])))];
const read = (name: string): string => readFileSync(`docs/servers/${name}`, 'utf8');
const quoted = (text: string): string[] => [...text.matchAll(/"([^"\n]*)"/g)].map(([, value = '']) => value);
const policiesIn = (text: string): string[] => quoted(text).filter((value) => value.startsWith('default-src'));

const SECURITY = ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'];

test.each(['nginx.conf', 'Caddyfile'])('%s sends the headers, the cache times and the content types of _headers', (name) => {
  const text = read(name);
  expect(new Set(policiesIn(text))).toEqual(new Set(valuesOf('Content-Security-Policy')));
  for (const header of SECURITY) expect(text).toMatch(new RegExp(`\\b${header} "${RegExp.escape(valuesOf(header).join())}"`));
  for (const time of valuesOf('Cache-Control')) expect(quoted(text)).toContain(time);
  for (const type of valuesOf('Content-Type')) expect(text).toContain(type.replace('; charset=utf-8', ''));
  expect(text).toContain('Access-Control-Allow-Origin');
});

test('the policies for a CDN in front of a bucket send the headers of _headers', () => {
  const [pages, frames, data] = ['pages', 'frames', 'data'].map((name) => quoted(read(`cloudfront-${name}.json`)));
  const [forPages, forFrames] = valuesOf('Content-Security-Policy');
  expect([pages, data, frames].map((values) => values?.filter((value) => value.startsWith('default-src')))).toEqual([
    [forPages],
    [forPages],
    [forFrames],
  ]);
  for (const values of [pages, frames, data]) for (const header of SECURITY.slice(1)) expect(values).toContain(valuesOf(header).join());
  expect(read('cloudfront-pages.json')).toContain('ContentTypeOptions');
  expect([pages, frames, data].map((values) => values?.includes('Access-Control-Allow-Origin'))).toEqual([false, false, true]);
});

test('the files of a bucket have the cache times and the content types of _headers', () => {
  const text = read('bucket.sh');
  for (const value of [...valuesOf('Cache-Control'), ...valuesOf('Content-Type')]) expect(text).toContain(`'${value}'`);
});

test('Netlify and Cloudflare Pages take their headers from _headers alone', () => {
  for (const name of ['netlify.toml', 'wrangler.toml']) expect(read(name)).not.toMatch(/^\[\[headers|default-src/m);
});

test('no pattern appears twice in _headers, and there are fewer than 100, the most that Cloudflare Pages reads', () => {
  expect(PATTERNS).toEqual([...new Set(PATTERNS)]);
  expect(PATTERNS.length).toBeGreaterThan(30);
  expect(PATTERNS.length).toBeLessThan(100);
});
