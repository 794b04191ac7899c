import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { addressOf, ALSO_ON_DISK, expect, isThere, open, test } from '../support/almanac.ts';

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

test('the table has 50 rows per page, and its filters and files include all other rows', ALSO_ON_DISK, async ({ page, plainPage }) => {
  const TABLE = '/case-studies/table/';
  const titles = (on: typeof page) => on.locator('[data-table-tool] tbody th');
  await open(plainPage, TABLE);
  await expect(titles(plainPage)).toHaveCount(50);
  const first = await titles(plainPage).allTextContents();
  await plainPage.getByRole('link', { name: 'Next page' }).click();
  await expect(plainPage).toHaveURL(addressOf(`${TABLE}page/2/`));
  await expect(plainPage.locator('h1')).toContainText('page 2 of');
  const second = await titles(plainPage).allTextContents();
  expect(second.length).toBeGreaterThan(0);
  expect(second.filter((title) => first.includes(title))).toEqual([]);

  const wanted = String(second.at(-1)).trim();
  await open(page, TABLE);
  await page.getByLabel('Search the table').fill(wanted);
  await expect(titles(page)).toHaveText([wanted]);
  await expect(page.getByRole('navigation', { name: 'Pages of this list' })).toBeHidden();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(titles(page)).toHaveCount(50);
  await expect(page.getByRole('navigation', { name: 'Pages of this list' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all matching rows (CSV)' }).click();
  const lines = (await readFile(await (await downloading).path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines.length).toBe(readdirSync('content/case-studies').length + 1);
  await open(page, `${TABLE}page/2/#q=${encodeURIComponent(first[0] ?? '')}`);
  await expect(titles(page)).toHaveText([String(first[0]).trim()]);
});

test('a citation leads to its source, and the source to its address', async ({ page }) => {
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  const citation = page.locator('.case__body .cite a').first();
  const target = (await citation.getAttribute('href')) ?? '';
  await citation.click();
  await expect(page.locator(target)).toBeInViewport();
  const [source, copies] = [page.locator(`${target} a`).first(), page.locator(`${target} .find-archived`)];
  await expect(source).toHaveAttribute('href', /^https:/);
  const address = (await source.getAttribute('href')) ?? '?';
  expect(await copies.getAttribute('href')).toMatch(/^https:\/\/web\.archive\.org\/web\/\d{8}\/https:/);
  expect(await copies.getAttribute('href')).toContain(`/${address}`);
});

test('each figure has its own address, which is copied with the edition', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  const links = page.locator('.figures .figure-link, .all-figures .figure-link');
  for (const hash of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash)))
    await expect(page.locator(hash)).toHaveCount(1);
  await links.first().click();
  await expect(page.locator('[data-permalink]')).toHaveText('Link copied.');
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.search).toMatch(/^\?edition=\d{4}-\d\d-\d\d$/);
  expect(copied.hash).toBe(new URL(page.url()).hash);
  expect(copied.hash).toMatch(/^#figure-[a-z0-9-]+$/);
});

test('places like mine shows twenty case studies at first, and search finds it', async ({ page }) => {
  await open(page, '/places/like-mine/#kind=district&country=england');
  const studies = page.locator('[data-like-mine] .study:visible');
  await expect(studies).toHaveCount(20);
  await expect(page.getByRole('region', { name: 'Very similar' })).toContainText('Same type of organisation as its members and nation.');
  const more = page.getByRole('button', { name: /^Show all \d+$/ });
  const total = Number((await more.textContent())?.replace(/\D/g, ''));
  await more.click();
  await expect(studies).toHaveCount(total);
  await expect(studies.nth(20).getByRole('link').first()).toBeFocused();
  await open(page, '/search/#q=places+like+mine');
  await expect(page.getByRole('link', { name: 'Places like mine' }).first()).toBeVisible();
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

test('sources are beside the text on wide screens only', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  await expect(page.locator('.side-notes').first()).toBeVisible();
  await page.setViewportSize({ width: 900, height: 900 });
  await expect(page.locator('.side-notes').first()).toBeHidden();
});

test('every classification of a case study leads to an existing page', async ({ page }) => {
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
