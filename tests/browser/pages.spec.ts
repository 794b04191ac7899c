import { expect, isThere, open, test } from '../support/almanac.ts';

test('the table sorts by any column, both ways, from the keyboard', async ({ page }) => {
  await open(page, '/case-studies/table/');
  const year = page.getByRole('columnheader', { name: 'Year' });
  await year.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(year).toHaveAttribute('aria-sort', 'ascending');
  const years = async () => (await page.locator('tbody tr td:nth-of-type(4)').allTextContents()).map(Number);
  const ascending = await years();
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
  await page.keyboard.press('Enter');
  await expect(year).toHaveAttribute('aria-sort', 'descending');
  expect(await years()).toEqual([...ascending].sort((a, b) => b - a));
});

test('a citation leads to its source, and the source to its address', async ({ page }) => {
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  const citation = page.locator('.case__body .cite a').first();
  const target = (await citation.getAttribute('href')) ?? '';
  await citation.click();
  await expect(page.locator(target)).toBeInViewport();
  await expect(page.locator(`${target} a`)).toHaveAttribute('href', /^https:/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a marked word leads to its meaning and back, from the keyboard', async ({ page }) => {
    await open(page, '/case-studies/liverpool-emergency-home-working/');
    const word = page.locator('.case__body a.word').first();
    const meaning = page.locator((await word.getAttribute('href')) ?? '');
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeInViewport();
    expect((await meaning.locator('dd').innerText()).length).toBeGreaterThan(20);
    await meaning.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await expect(word).toBeInViewport();
  });
});

test('sources stand beside the text on wide screens only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  await expect(page.locator('.side-notes').first()).toBeVisible();
  await page.setViewportSize({ width: 900, height: 900 });
  await expect(page.locator('.side-notes').first()).toBeHidden();
});

test('everything it is classed by leads to case studies like it', async ({ page }) => {
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  const links = await page.locator('.classed dd a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(10);
  for (const link of new Set(links)) expect([link, await isThere(page, link)]).toEqual([link, true]);
});

test('on paper the addresses show and the navigation does not', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  const address = await page
    .locator('.sources a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://');
  const cut = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(cut).toBe(false);
});

test('a cell of the home table opens its case studies', async ({ page }) => {
  await open(page, '/');
  const cell = page.getByRole('link', { name: /^Workstyles, Simplify:/ });
  const count = Number(await cell.textContent());
  await cell.click();
  await expect(page.locator('.study')).toHaveCount(count);
});

test('a flag on the map leads to its place, also from the keyboard', async ({ page }) => {
  await open(page, '/places/');
  await page.locator('.map').first().getByRole('link', { name: 'Glasgow' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Glasgow');
});
