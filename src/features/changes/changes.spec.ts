import { ALSO_ON_DISK, expect, isThere, open, test } from '../../../tests/support/almanac.ts';

test('says what changed since the previous edition, figure by figure', ALSO_ON_DISK, async ({ plainPage: page }) => {
  await open(page, '/changes/');
  await expect(page.getByText('compared with the edition of 1 June 2025')).toBeVisible();
  const corrected = page.getByRole('region', { name: 'Corrected figures' });
  await expect(corrected.getByRole('listitem')).toHaveCount(1);
  await expect(corrected).toContainText('£90,000 counted in the first year (2024). It was £80,000. Corrected on 1 January 2026.');
  await expect(corrected).toContainText('The first report left out the last quarter of the year.');
  await expect(page.getByRole('region', { name: 'Withdrawn figures' })).toContainText(
    '7 websites that share the code (2023). Withdrawn on 1 January 2026.',
  );
  await expect(page.getByRole('region', { name: 'New case studies' })).toHaveCount(0);
});

test('a correction links to its figure, which gives its previous value', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/changes/');
  await page.getByRole('region', { name: 'Corrected figures' }).getByRole('link').click();
  const figure = page.locator('#figure-counted-in-the-first-year-2024');
  await expect(figure).toContainText('£90,000');
  await expect(figure).toContainText('corrected on 1 January 2026: was £80,000');
  await page.getByText('figures as a table').click();
  await expect(page.getByRole('row', { name: /£90,000/ })).toContainText('corrected on 1 January 2026: was £80,000');
  const corrections = page.getByRole('region', { name: 'Corrections' });
  await expect(corrections.getByRole('listitem')).toHaveText([
    /^Withdrawn on 1 January 2026\. It was: 7 websites that share the code\./,
    /^Corrected on 1 January 2026\. It was: £80,000\./,
  ]);
});

test('compares with each earlier edition', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/changes/');
  await page.getByRole('link', { name: 'Since the edition of 1 January 2025' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed since 1 January 2025');
  const withdrawn = page.getByRole('region', { name: 'Withdrawn case studies' });
  await expect(withdrawn).toContainText('Fax for planners, Oldbridge');
  await expect(withdrawn.getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'New case studies' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Changed verdicts' })).toContainText('It was: Mixed.');
  for (const link of await page.locator('.changes a').all()) {
    expect(await isThere(page, await link.evaluate((element: HTMLAnchorElement) => element.href.split('#')[0] ?? ''))).toBe(true);
  }
});

test('has the same changes as data, on pages of 50', async ({ page, request }) => {
  await open(page, '/changes/since/2025-01-01/');
  const link = page.getByRole('link', { name: 'These changes as data (JSON)' });
  const file = (await (await request.get(await link.evaluate((element: HTMLAnchorElement) => element.href))).json()) as {
    since: string;
    changes: unknown[];
  };
  expect(file.since).toBe('2025-01-01');
  await expect(page.getByText(`1 to 50 of ${file.changes.length}`)).toBeVisible();
  await expect(page.locator('.changes > li')).toHaveCount(50);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.locator('.changes > li')).toHaveCount(file.changes.length - 50);
});
