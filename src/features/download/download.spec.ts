import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { askSearch } from '../../../tests/search/ask-search.ts';
import { readQueries } from '../../../tests/search/read-queries.ts';
import { addressOf, DISK_ONLY, expect, open, siteAddressOf, test } from '../../../tests/support/almanac.ts';
import { topOf } from '../../../tests/support/tops.ts';

test.describe('the download', DISK_ONLY, () => {
  test('finds the same as the website, in the same order', async ({ page, context }) => {
    test.setTimeout(180_000);
    const web = await context.newPage();
    const queries = readQueries();
    expect(queries.length).toBeGreaterThanOrEqual(278);
    const [fromDisk, online] = await Promise.all([
      askSearch(page, addressOf('/search/'), queries, siteAddressOf),
      askSearch(web, `${topOf('web')}search/`, queries, (address) => new URL(address).pathname),
    ]);
    expect(fromDisk).toEqual(online);
    expect(online.filter(({ found }) => found.length > 0).length).toBeGreaterThan(250);
  });

  test('the start page goes to the almanac; alone, as from inside the zip, it says to extract first', async ({ page }) => {
    const start = new URL('../Open the almanac.html', topOf('disk'));
    await page.goto(start.href);
    await expect(page).toHaveURL(addressOf('/'));
    await page.goto('about:blank');
    const alone = join(mkdtempSync(join(tmpdir(), 'almanac-alone-')), 'Open the almanac.html');
    copyFileSync(fileURLToPath(start), alone);
    await page.goto(pathToFileURL(alone).href);
    await expect(page.getByText('extract the zip')).toBeVisible();
    copyFileSync(fileURLToPath(addressOf('/places/')), alone);
    await page.goto(pathToFileURL(alone).href);
    await expect(page.getByText('extract the zip')).toBeVisible();
    await open(page, '/places/');
    await expect(page.getByText('extract the zip')).toBeHidden();
  });

  test('without JavaScript the start page has a link', async ({ plainPage: page }) => {
    await page.goto(new URL('../Open the almanac.html', topOf('disk')).href);
    await page.getByRole('link', { name: 'Open the almanac' }).click();
    await expect(page).toHaveURL(addressOf('/'));
  });

  test('says which edition it is and where to find a newer one', async ({ page }) => {
    await open(page, '/');
    const note = page.locator('[data-download-only]');
    await expect(note).toContainText('This is an offline copy, edition of');
    await expect(note.getByRole('link')).toHaveAttribute('href', /^https:.*\/download\/$/);
  });
});
