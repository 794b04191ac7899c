import { ALSO_ON_DISK, expect, open, test } from '../../../tests/support/almanac.ts';

const STUDY = '/case-studies/easthaven-home-desks/';

test('answers are downloaded as a file that the form opens', ALSO_ON_DISK, async ({ page }, info) => {
  await open(page, STUDY);
  await page.getByRole('link', { name: 'Questions to ask the council' }).click();
  await expect(page.locator('h1')).toContainText('Questions to ask');
  const download = page.getByRole('button', { name: 'Download my answers' });
  await download.click();
  await expect(page.locator('[data-questions]').getByRole('status')).toHaveText('Write at least one answer first.');
  await page.locator('[data-field="what-went-wrong"]').first().fill('We wrote the policy in the second year.');
  const downloading = page.waitForEvent('download');
  await download.click();
  const file = info.outputPath('answers.json');
  await (await downloading).saveAs(file);
  await open(page, '/contribute/');
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await expect(page.locator('[id="field-what-went-wrong"]')).toHaveValue(/We wrote the policy in the second year\./);
});

test('without JavaScript the questions can be printed and sent as a letter', async ({ plainPage: page }) => {
  await open(page, `${STUDY}questions/`);
  expect(await page.locator('.questions li').count()).toBeGreaterThan(1);
  await expect(page.locator('.letter')).toContainText('Dear colleague');
  await expect(page.getByRole('link', { name: 'Start an email' })).toHaveAttribute('href', /^mailto:\?subject=/);
});
