import { ALSO_ON_DISK, expect, open, test } from '../../../tests/support/almanac.ts';
import { findFaults } from '../../../tests/support/axe.ts';

const PAGE = '/what-helped/';

test('verdicts are counted again for one type of place, and back', ALSO_ON_DISK, async ({ page }) => {
  await open(page, PAGE);
  const row = page.locator('[data-topic="sudden-remote-working"] [data-part="says"]');
  const status = page.locator('[data-recount]').getByRole('status');
  await expect(row).toHaveText('Tried in 1 place: helped in 1. Too few to say.');
  await page.getByLabel('Type of organisation').selectOption('District council');
  await expect(row).toHaveText('Not tried in such a place.');
  await expect(status).toHaveText('Counted 2 case studies. No challenge or step has enough places for a verdict.');
  await page.getByRole('button', { name: 'Count all places' }).click();
  await expect(row).toHaveText('Tried in 1 place: helped in 1. Too few to say.');
  await expect(status).toHaveText(/^All \d+ case studies are counted\.$/);
});

test('if the verdicts cannot be loaded, the page says so, and the next choice tries again', async ({ page }) => {
  await page.route('**/data/verdicts.js', (route) => route.abort(), { times: 1 });
  await open(page, PAGE);
  const status = page.locator('[data-recount]').getByRole('status');
  await page.getByLabel('Type of organisation').selectOption('District council');
  await expect(status).toContainText('could not load');
  await page.getByRole('button', { name: 'Count all places' }).click();
  await expect(status).toHaveText(/^All \d+ case studies are counted\.$/);
});

test('a step says where it was tried', async ({ plainPage: page }) => {
  await open(page, PAGE);
  const step = page.locator('tr[id^="lift-"]').first();
  await expect(step).toContainText('Tried in 1 place: not stated in 1. Too few to say.');
  await step.locator('summary').click();
  await expect(step.getByRole('link').last()).toBeVisible();
});

test('every row can be reached and read', async ({ page }) => {
  await open(page, PAGE);
  expect(await findFaults(page)).toEqual([]);
});
