import { readFileSync } from 'node:fs';
import { ALSO_ON_DISK, addressOf, expect, open, test } from '../../../tests/support/almanac.ts';
import { findFaults } from '../../../tests/support/axe.ts';

const PAGE = '/pre-mortem/';

test(
  'a plan is in the address and shows the failures to expect; before that, the page asks for a choice',
  ALSO_ON_DISK,
  async ({ page }) => {
    await open(page, PAGE);
    const status = page.locator('[data-pre-mortem]').getByRole('status');
    await expect(status).toHaveText('Choose an area, a challenge or something that is true of your plan.');
    await page.getByLabel('Area', { exact: true }).selectOption('Workstyles');
    await expect(status).toHaveText('2 failures to expect.');
    await expect(page.getByRole('heading', { name: 'No policy said how often people come to the office.' })).toBeVisible();
    await page.getByLabel('Staff or residents have to change how they do things').check();
    await expect(status).toHaveText('1 failure to expect.');
    await expect(page).toHaveURL(addressOf(`${PAGE}#area=workstyles&has=habits`));
    await page.goBack();
    await expect(status).toHaveText('2 failures to expect.');
  },
);

test('if the failures cannot load, the page says so, and the next choice tries again', async ({ page }) => {
  await page.route('**/data/failures.js', (route) => route.abort(), { times: 1 });
  await open(page, PAGE);
  const status = page.locator('[data-pre-mortem]').getByRole('status');
  await page.getByLabel('Area', { exact: true }).selectOption('Workstyles');
  await expect(status).toContainText('The failures could not load.');
  await page.getByLabel('Staff or residents have to change how they do things').check();
  await expect(status).toHaveText('1 failure to expect.');
});

test('the failures can be downloaded as a table, and axe finds no faults', async ({ page }) => {
  await open(page, `${PAGE}#area=workstyles`);
  await expect(page.locator('.risk')).toHaveCount(2);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  expect(text).toContain('No policy said how often people come to the office.');
  expect(text.trim().split('\r\n')).toHaveLength(3);
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear my plan' }).click();
  await expect(page.locator('.risk')).toHaveCount(0);
});

test('without JavaScript there are lists by area and by challenge', async ({ plainPage: page }) => {
  await open(page, PAGE);
  await page.locator('main').getByRole('link', { name: 'Workstyles' }).click();
  await expect(page.locator('h1')).toHaveText('Pre-mortem: workstyles');
  await expect(page.locator('.risk')).toHaveCount(2);
});
