import { readFile } from 'node:fs/promises';
import { findFaults } from '../../../tests/support/axe.ts';
import { ALSO_ON_DISK, addressOf, expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const TABLE = '/case-studies/table/';
const tool = (page: Page) => page.locator('[data-table-tool]');
const status = (page: Page) => tool(page).getByRole('status');
const shown = (page: Page) => tool(page).locator('tbody tr:visible');
const words = (page: Page) => page.getByLabel('Search the table');
/** Waits until the table shows the selection: the rows of all case studies load on first use. */
const isDone = (page: Page) => expect(tool(page).locator('table')).not.toHaveAttribute('aria-busy');
const countOf = async (page: Page): Promise<[number, number]> => {
  await isDone(page);
  const [shownNow = 0, total = 0] = ((await status(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  return [shownNow, total];
};
const heading = (page: Page, name: string) => tool(page).getByRole('columnheader', { name });
const titles = async (page: Page): Promise<string[]> => {
  await isDone(page);
  return shown(page).locator('th').allTextContents();
};

test('words narrow the table, in any order, ignoring accents and case', async ({ page }) => {
  await open(page, TABLE);
  await words(page).fill('CARD vallasen');
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('Vallåsen');
  expect((await countOf(page))[0]).toBe(1);
});

test('filters narrow it further; the count is that of the rows; Clear restores all rows', async ({ page }) => {
  await open(page, TABLE);
  const [, total] = await countOf(page);
  await page.getByRole('combobox', { name: 'Country' }).selectOption('England');
  const [english] = await countOf(page);
  await page.getByRole('combobox', { name: 'Area' }).selectOption('Workstyles');
  const [both] = await countOf(page);
  await expect(shown(page)).toHaveCount(both);
  expect([both < english, english < total, both > 0]).toEqual([true, true, true]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  expect(await countOf(page)).toEqual([total, total]);
  await expect(page.getByRole('combobox', { name: 'Area' })).toHaveValue('');
  await expect(page).toHaveURL(addressOf(TABLE));
});

test('if no rows match it says so, and axe finds no faults', async ({ page }) => {
  await open(page, `${TABLE}#q=zzzqqq`);
  await expect(status(page)).toContainText('0 of');
  await expect(status(page)).toContainText('Remove a word or a filter');
  expect(await findFaults(page, [1280])).toEqual([]);
});

test('a copied link and a reload restore filter and sort; sorting keeps the filter', ALSO_ON_DISK, async ({ page, context }) => {
  await open(page, TABLE);
  await page.getByRole('combobox', { name: 'Type of organisation' }).selectOption('Metropolitan borough');
  await heading(page, 'Year').getByRole('button').click();
  await expect(heading(page, 'Year')).toHaveAttribute('aria-sort', 'ascending');
  await heading(page, 'Year').getByRole('button').click();
  const before = await titles(page);
  expect((await countOf(page))[0]).toBe(before.length);
  await expect(page).toHaveURL(addressOf(`${TABLE}#kind=metropolitan-borough&sort=year&direction=descending`));
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other, 'Year')).toHaveAttribute('aria-sort', 'descending');
  expect(await titles(other)).toEqual(before);
  await page.reload();
  expect(await titles(page)).toEqual(before);
  await expect(page.getByRole('combobox', { name: 'Type of organisation' })).toHaveValue('metropolitan-borough');
});

test('Back undoes one choice after the other; the skip link changes nothing', ALSO_ON_DISK, async ({ page }) => {
  await open(page, TABLE);
  await page.getByRole('combobox', { name: 'Area' }).selectOption('Living spaces');
  await isDone(page);
  const one = await status(page).textContent();
  await page.getByRole('combobox', { name: 'Evidence grade' }).selectOption('2 Figures, no baseline');
  await page.goBack();
  await expect(status(page)).toHaveText(String(one));
  await expect(page.getByRole('combobox', { name: 'Evidence grade' })).toHaveValue('');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf(`${TABLE}#text`));
  await expect(status(page)).toHaveText(String(one));
});

test('with the keyboard alone: type, select, sort, clear', async ({ page }) => {
  await open(page, TABLE);
  await words(page).focus();
  await page.keyboard.type('easthaven');
  const [all] = await countOf(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Area' })).toBeFocused();
  await page.keyboard.type('Data');
  await expect(page.getByRole('combobox', { name: 'Area' })).toHaveValue('data-insights');
  expect((await countOf(page))[0]).toBeLessThan(all);
  await page.getByRole('button', { name: 'Clear filters' }).focus();
  await page.keyboard.press('Enter');
  await expect(words(page)).toBeFocused();
  await expect(words(page)).toHaveValue('');
});

test('figures sort by their value, and unknown values come last', async ({ page }) => {
  await open(page, TABLE);
  await heading(page, 'Headline figure').getByRole('button').click();
  await expect(heading(page, 'Headline figure')).toHaveAttribute('aria-sort', 'ascending');
  const keys = await shown(page)
    .locator('td:last-of-type')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['sort']));
  const numbers = keys.map(Number).filter(Number.isFinite);
  expect(numbers.length).toBeGreaterThan(3);
  expect(keys.slice(0, numbers.length).map(Number)).toEqual([...numbers].sort((a, b) => a - b));
});

test('the CSV has the headings and the rows that are shown, in their order', ALSO_ON_DISK, async ({ page }) => {
  await open(page, `${TABLE}#country=scotland&sort=year&direction=descending`);
  const before = await titles(page);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all matching rows (CSV)' }).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('case-studies.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFPlace,Title,Type of organisation,Country,Year,Areas,Principles,Evidence,Headline figure\r\n')).toBe(true);
  const lines = text.trimEnd().split('\r\n').slice(1);
  expect(lines).toHaveLength(before.length);
  for (const [index, title] of before.entries()) expect(lines[index]).toContain(title.trim());
});

test('filtered rows have their buttons, and so do the rows of the page when they return', ALSO_ON_DISK, async ({ page }) => {
  await open(page, TABLE);
  const row = shown(page).filter({ hasText: 'Vallåsen' }).first();
  const save = row.getByRole('button', { name: /^Save to my list/ });
  await words(page).fill('vallasen');
  await isDone(page);
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await row.locator('th a').click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(addressOf(TABLE));
  await expect(save).toHaveAttribute('aria-pressed', 'true');
});

test('if the rows do not load it says so, leaves the page as it is, and tries again', ALSO_ON_DISK, async ({ page }) => {
  await page.route('**/data/study-table.js', (route) => route.abort());
  await open(page, TABLE);
  const before = await titles(page);
  await words(page).fill('vallasen');
  await expect(status(page)).toContainText('The rows could not load');
  expect(await titles(page)).toEqual(before);
  await page.getByRole('button', { name: 'Download all matching rows (CSV)' }).click();
  await expect(status(page)).toContainText('The rows could not load');
  await page.unroute('**/data/study-table.js');
  await words(page).fill('vallasen card');
  await expect(shown(page)).toHaveCount(1);
});

test('the rows load on first use, not with the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, TABLE);
  expect(asked).toContain(TABLE);
  expect(asked).not.toContain('/data/study-table.js');
  const loading = page.waitForRequest('**/data/study-table.js');
  await words(page).focus();
  await loading;
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rows are shown, and no control that would not work', async ({ page }) => {
    await open(page, `${TABLE}#country=scotland`);
    const [, total] = await countOf(page);
    await expect(shown(page)).toHaveCount(total);
    await expect(words(page)).toBeHidden();
    await expect(page.locator('[data-table-tool] noscript p')).toBeVisible();
  });
});
