import { expect, open, test } from '../support/almanac.ts';

/* What a case study looks like on paper. That no kind of page is cut off there: every-page.spec.ts. */

test('the bands of a flag are apart on paper, so that they can be told without colours', async ({ page }) => {
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  const band = page.locator('.case-head .flag__band').first();
  await expect(band).toHaveCSS('stroke', 'none');
  await page.emulateMedia({ media: 'print' });
  await expect(band).toHaveCSS('stroke', 'rgb(255, 255, 255)');
});

test('an address that leads out of the almanac is printed after its link, and one within it is not', async ({ page }) => {
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  await page.emulateMedia({ media: 'print' });
  const printed = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await printed('.sources a[href^="https"]')).toContain('https://');
  expect(await printed('main a[href^="/places/"]')).toBe('none');
});
