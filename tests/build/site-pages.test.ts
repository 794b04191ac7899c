import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_FILES, SITE_PAGES } from '../../src/shared/site-pages.ts';

test('every page and file that a text may link to is in the site', () => {
  expect(SITE_PAGES.size).toBeGreaterThan(40);
  expect([...SITE_PAGES].filter((page) => !existsSync(join('dist', page, 'index.html')))).toEqual([]);
  expect([...SITE_FILES].filter((file) => !existsSync(join('dist', file)))).toEqual([]);
});
