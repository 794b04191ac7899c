import { expect, open, test } from '../../../tests/support/almanac.ts';
import { ADDRESS, openWith, two, item, level, showChoices, showClose } from '../../../tests/support/group-results-page.ts';

/* On a phone, on paper and without scripts. */

test('at 320 px nothing scrolls sideways, and every touch target is large enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openWith(page, two());
  await showClose(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const small = await page
    .locator('[data-together] :is(button, label, summary):visible')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24).length);
  expect(small).toBe(0);
});

test('on paper: how people answered and what is chosen, with no controls except the chosen level', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 980 });
  await openWith(page, two());
  await showChoices(page);
  await level(page, 'dat2', /^1 Ad hoc/).check();
  await page.emulateMedia({ media: 'print' });
  await expect(item(page, 'dat2')).toContainText('1 at 0, 1 at 4.');
  await expect(item(page, 'dat2').getByRole('radio')).toHaveCount(1);
  await expect(page.locator('main button:visible, main textarea:visible, main input[type="checkbox"]:visible')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(673);
});

test('without JavaScript the page says how to do it on paper', async ({ plainPage: page }) => {
  await open(page, ADDRESS);
  await expect(page.locator('main noscript p')).toContainText('You can do it on paper.');
  await expect(page.locator('main noscript ol > li')).toHaveCount(5);
  await expect(page.locator('main button:visible')).toHaveCount(0);
});
