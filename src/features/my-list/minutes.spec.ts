import { expect, open, test, type Page } from '../../../tests/support/almanac.ts';
import { HOME_DESKS } from '../../../tests/support/saved-items.ts';

/* The paragraph for minutes on the page of a case study. */

test.describe('a paragraph for minutes', () => {
  const paragraph = (page: Page) => page.locator('#minutes');
  const unfold = async (page: Page) => {
    await open(page, `/case-studies/${HOME_DESKS}/`);
    await page.locator('.use').getByText('Paragraph for minutes').click();
    await expect(paragraph(page)).toBeVisible();
  };

  test('is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await unfold(page);
    await page.getByRole('button', { name: 'Copy paragraph' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await paragraph(page).textContent());
  });

  test('is selected if the browser does not allow copying', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await unfold(page);
    await page.getByRole('button', { name: 'Copy paragraph' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/The text is selected/)).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await paragraph(page).textContent());
  });

  test('can be read and selected without JavaScript', async ({ plainPage: page }) => {
    await unfold(page);
    await expect(page.getByRole('button', { name: 'Copy paragraph' })).toBeHidden();
  });
});
