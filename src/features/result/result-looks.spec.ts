import { ALSO_ON_DISK, addressOf, expect, open, test } from '../../../tests/support/almanac.ts';
import { EMPTY_WORKBOOK } from '../../model/workbook-schema.ts';
import { answered, breakStorage, fileOf, FULL, putWorkbook, storedWorkbook } from '../../../tests/support/workbooks.ts';
import { SOME, openWith, row, button, loadEarlier } from '../../../tests/support/result-page.ts';

/* Missing data, and how the result looks. */

test('if the device saves nothing, the page says so, and a file can still be opened', ALSO_ON_DISK, async ({ page }) => {
  await breakStorage(page);
  await openWith(page);
  await expect(page.getByText('Your browser is not saving data for this site')).toBeVisible();
  await page.locator('[data-workbook-bar] input[type="file"]').setInputFiles(fileOf('mine.json', SOME));
  await expect(row(page, 'data')).toContainText('1.0');
});

test('a reload shows the same', async ({ page }) => {
  await openWith(page, SOME);
  const before = await page.locator('.profile').innerText();
  await page.reload();
  await expect(page.locator('.profile tbody tr')).toHaveCount(12);
  expect(await page.locator('.profile').innerText()).toBe(before);
});

test('if the statements cannot be loaded, the page says so', ALSO_ON_DISK, async ({ page }) => {
  await page.route('**/data/assessment.js', (route) => route.abort());
  await putWorkbook(page, SOME);
  await open(page, '/self-assessment/result/');
  await expect(page.getByText('The self-assessment could not load.')).toBeVisible();
});

test('at 320 px every figure has its own label, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openWith(page, SOME);
  await loadEarlier(page, FULL);
  const labels = row(page, 'data').locator('td[data-label]:visible');
  for (const label of await labels.all())
    expect(await label.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain(await label.getAttribute('data-label'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('without JavaScript the page says what it needs and how to score by hand, and has a blank profile', async ({ plainPage: page }) => {
  await open(page, '/self-assessment/result/');
  await expect(page.locator('main noscript p').first()).toContainText('The result needs JavaScript');
  await expect(page.locator('main noscript a')).toHaveJSProperty('href', addressOf('/about/scoring/'));
  await expect(page.locator('.blank tbody tr')).toHaveCount(12);
  await expect(page.locator('main button:visible')).toHaveCount(0);
});

test('from the keyboard alone: from the answers to the programme', async ({ page }) => {
  await openWith(page, answered({ dat1: 0, dat2: 1, dat3: 2 }));
  const reached: string[] = [];
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  for (let stop = 0; stop < 80 && reached.at(-1) !== 'Print'; stop += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
    if (reached.at(-1) === 'What the bands mean') await page.keyboard.press('Enter');
  }
  expect(reached).toContain('Plan a programme from your gaps');
  await expect(page.getByText('Most of it has not started yet.')).toBeVisible();
  expect(reached.filter((text) => text === 'See your answer')).toHaveLength(3);
});

test('clearing leaves nothing in the page or on the device', ALSO_ON_DISK, async ({ page }) => {
  await openWith(page, SOME);
  await button(page, 'Clear workbook').click();
  await page
    .getByRole('group', { name: 'Clear your self-assessment, programme and practice review from this device?' })
    .getByRole('button', { name: 'Clear it from this device', exact: true })
    .click();
  await expect(page.getByText('No answers on this device yet.')).toBeVisible();
  for (const part of ['appendix', 'low', 'find-out-list', 'text']) await expect(page.locator(`[data-part="${part}"]`)).toBeEmpty();
  await expect(row(page, 'data')).not.toContainText('1.0');
  expect(await storedWorkbook(page)).toBeUndefined();
  await button(page, 'Undo').click();
  await expect(row(page, 'data')).toContainText('1.0');
  expect(await storedWorkbook(page)).not.toEqual(EMPTY_WORKBOOK);
});
