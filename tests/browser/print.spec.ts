import { expect, open, test } from '../support/almanac.ts';

/* What a case study looks like on paper. every-page.spec.ts tests that no kind of page is cut off there. */

test('the bands of a flag are separated on paper, so that they can be distinguished without colours', async ({ page }) => {
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  const band = page.locator('.case-head .flag__band').first();
  await expect(band).toHaveCSS('stroke', 'none');
  await page.emulateMedia({ media: 'print' });
  await expect(band).toHaveCSS('stroke', 'rgb(255, 255, 255)');
});

test('the address of an external link is printed after it, and that of an internal link is not', async ({ page }) => {
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
