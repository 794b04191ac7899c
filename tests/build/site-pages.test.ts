import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXED_ADDRESSES } from '../../src/shared/site-pages.ts';

test('every page and file that a text may link to is in the site', () => {
  const { pages, files } = FIXED_ADDRESSES;
  expect(pages.size).toBeGreaterThan(40);
  expect([...pages].filter((page) => !existsSync(join('dist', page, 'index.html')))).toEqual([]);
  expect([...files].filter((file) => !existsSync(join('dist', file)))).toEqual([]);
});
