import { addressOf, ALSO_ON_DISK, expect, isOnDisk, isThere, open, test, type Page } from '../../../tests/support/almanac.ts';
import { findFaults } from '../../../tests/support/axe.ts';

const hrefOf = (page: Page, name: string | RegExp): Promise<string> =>
  page
    .getByRole('link', { name })
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);

test('without JavaScript every table can be downloaded, and the dictionary explains it', ALSO_ON_DISK, async ({ plainPage: page }) => {
  await open(page, '/data/');
  const files = await page
    .locator('table a[href$=".csv"], table a[href$=".json"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) expect(await isThere(page, file), file).toBe(true);
  await page.getByRole('link', { name: 'Results', exact: true }).click();
  await expect(page).toHaveURL(addressOf('/data/dictionary/#results'));
  const row = page.getByRole('region', { name: 'Results' }).getByRole('row').filter({ hasText: 'before_number' });
  await expect(row.getByRole('cell')).toHaveText(['number', 'The value before as a number, by the same rule.', 'Yes']);
});

test('links to content that only the website has go there, also from a copy', ALSO_ON_DISK, async ({ plainPage: page }) => {
  await open(page, '/data/');
  const own = isOnDisk() ? 'https://new-local-almanac.example/' : addressOf('/');
  expect(await hrefOf(page, 'Index: the address of everything')).toBe(`${own}api/v1/index.json`);
  expect((await hrefOf(page, /\/data\/\d{4}-\d{2}-\d{2}\/results\.csv$/)).startsWith(own)).toBe(true);
});

for (const path of ['/data/', '/data/dictionary/'])
  test(`${path} fits on a small screen and can be reached and read`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findFaults(page)).toEqual([]);
  });
