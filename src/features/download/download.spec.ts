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

  test('says which edition it is and where a newer one would be', async ({ page }) => {
    await open(page, '/');
    const note = page.locator('[data-download-only]');
    await expect(note).toContainText('This is an offline copy, edition of');
    await expect(note.getByRole('link')).toHaveAttribute('href', /^https:.*\/download\/$/);
  });
});
