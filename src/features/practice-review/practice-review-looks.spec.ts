import { findFaults } from '../../../tests/support/axe.ts';
import { expect, open, test } from '../../../tests/support/almanac.ts';
import { change, forms, openWith, PAGE, summary } from '../../../tests/support/practice-review-page.ts';

/* How it looks: on paper, to axe, without scripts. */

test('on paper there is the summary, not the form', async ({ page }) => {
  await openWith(page, change(1));
  await page.emulateMedia({ media: 'print' });
  await expect(forms(page).first()).toBeHidden();
  await expect(summary(page)).toBeVisible();
  await expect(page.locator('[data-workbook-bar]')).toBeHidden();
});

test('filled in: axe finds nothing, small and wide, light and dark', async ({ page }) => {
  await openWith(page, change(1, { tests: { simplify: 'no', standardise: 'yes', share: '', sustain: '' } }), change(2, { decision: '' }));
  expect(await findFaults(page)).toEqual([]);
});

test('without JavaScript there are worksheets to fill in', async ({ playwright, launchOptions }) => {
  // Only this flag turns scripts off before the parser handles <noscript>.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--blink-settings=scriptEnabled=false'],
  });
  const page = await browser.newPage();
  await open(page, PAGE);
  await expect(page.getByRole('group', { name: /^Blank worksheet/ })).toHaveCount(3);
  await page.getByLabel('What changed').first().fill('By hand');
  await page.getByRole('radio', { name: 'Keep' }).first().check();
  await expect(page.getByRole('button', { name: 'Add a change' })).toBeHidden();
  await browser.close();
});
