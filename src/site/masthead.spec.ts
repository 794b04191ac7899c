import { addressOf, expect, open, test, type Page } from '../../tests/support/almanac.ts';

const PAGE = '/areas/workstyles/';
const main = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const topics = (page: Page) => page.locator('.masthead__links details');
const menu = (page: Page) => page.locator('.menu');

test.describe('topics', () => {
  test('open from the keyboard, close on Escape and return the focus', async ({ page }) => {
    await open(page, PAGE);
    const summary = main(page).getByText('Topics').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(main(page).getByRole('link', { name: 'Living spaces' })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(topics(page)).not.toHaveAttribute('open');
    await expect(summary).toBeFocused();
  });

  test('close on a click elsewhere', async ({ page }) => {
    await open(page, PAGE);
    await main(page).getByText('Topics').first().click();
    await expect(topics(page)).toHaveAttribute('open');
    await page.mouse.click(640, 780);
    await expect(topics(page)).not.toHaveAttribute('open');
  });
});

test('on a phone the header is one row, and the contents close after a choice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, PAGE);
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(70);
  const contents = page.locator('.jump');
  await contents.locator('summary').click();
  await contents.getByRole('link', { name: 'Questions to ask' }).click();
  await expect(contents).not.toHaveAttribute('open');
  await expect(page.getByRole('heading', { name: 'Questions to ask' })).toBeInViewport();
});

test('the header shows the number of selected case studies, and hides it at zero', async ({ page }) => {
  await open(page, PAGE);
  const link = main(page).getByRole('link', { name: /^Compare and list/ });
  await expect(link).toHaveText('Compare and list');
  const place = page.locator('main [data-collect]');
  await place.nth(0).locator('button').nth(0).click();
  await expect(link).toHaveText(/^Compare and list\s*1$/);
  await place.nth(0).locator('button').nth(1).click();
  await expect(link).toHaveText(/^Compare and list\s*1$/);
  await place.nth(1).locator('button').nth(1).click();
  await expect(link).toHaveText(/^Compare and list\s*2$/);
});

test('without JavaScript the phone menu opens and its links work', async ({ plainPage: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, PAGE);
  await menu(page).locator('summary').click();
  await menu(page).getByRole('link', { name: 'What went wrong' }).click();
  await expect(page).toHaveURL(addressOf('/what-went-wrong/'));
});

test('the footer has six groups, each under a heading', async ({ page }) => {
  await open(page, PAGE);
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('heading')).toHaveCount(6);
  for (const group of await footer.locator('.footer__groups > div').all()) expect(await group.getByRole('link').count()).toBeGreaterThan(2);
});
