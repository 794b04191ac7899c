import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isPageId } from './page-ids.ts';

/* Reads the components of every page that shows an author's text, and everything they import. */

const COMPONENT = /from '(\.[^']+\.astro)'/g;
const OWN_ID = /\sid="([^"]+)"|\sid=\{`([^`$]+)\$\{/g;
const SHOWS_A_TEXT = /<Content\b/;

const read = (file: string): string => readFileSync(file, 'utf8');

function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of read(file).matchAll(COMPONENT)) withImports(join(dirname(file), path), seen);
  return seen;
}

test.each([
  ['pages', 'src/pages/about/*.astro'],
  ['case-studies', 'src/pages/case-studies/*.astro'],
  ['areas', 'src/pages/{areas,outcomes,principles,challenges,networks,\\[terms\\]}/**/*.astro'],
])('every id of a component on a page that shows a text of %s is known, so that no heading can clash with it', (collection, files) => {
  const pages = globSync(files).filter((page) => SHOWS_A_TEXT.test(read(page)));
  expect(pages.length).toBeGreaterThan(0);
  const components = new Set(pages.flatMap((page) => [...withImports(page)]));
  const ids = [...components].flatMap((file) => [...read(file).matchAll(OWN_ID)].map(([, whole, start]) => whole ?? `${start}x`));
  expect([...new Set(ids)].filter((id) => !isPageId(id, collection)).sort()).toEqual([]);
});
