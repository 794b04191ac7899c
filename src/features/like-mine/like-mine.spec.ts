import { STUDIES } from '../../../tests/fixtures/almanac/studies.ts';
import { findFaults } from '../../../tests/support/axe.ts';
import { ALSO_ON_DISK, addressOf, expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const PAGE = '/places/like-mine/';
const status = (page: Page) => page.locator('[data-like-mine]').getByRole('status');
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const studies = (page: Page) => page.locator('[data-like-mine] .study:visible');
const saved = (page: Page) => page.evaluate(() => localStorage.getItem('almanac-place'));
const choose = async (page: Page): Promise<void> => {
  await page.getByLabel('Kind of body').selectOption('Metropolitan borough');
  await page.getByLabel('Nation or country').selectOption('England');
};

test('the nearest come first, in groups, each with its reason; none is lost', async ({ page }) => {
  await open(page, PAGE);
  const total = await studies(page).count();
  await choose(page);
  const very = group(page, 'Very like yours').locator('.study');
  expect(await very.count()).toBeGreaterThan(2);
  await expect(very.first()).toContainText('Same kind of body and nation.');
  await expect(group(page, 'Somewhat like yours').locator('.study').first()).toContainText('Same nation.');
  await expect(group(page, 'Others').locator('.study__reason')).toHaveCount(0);
  await expect(studies(page)).toHaveCount(total);
  await expect(status(page)).toContainText(`of ${total} case studies come from places very like yours`);
  expect(await findFaults(page, [1280])).toEqual([]);
});

test('of equally near places the stronger evidence stands first', async ({ page }) => {
  await open(page, `${PAGE}#country=england`);
  const grades = await group(page, 'Somewhat like yours')
    .locator('.study')
    .evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset['grade'])));
  expect(grades).toEqual([...grades].sort((a, b) => b - a));
});

test('size matches only where a source tells it, and says where none does', async ({ page }) => {
  await open(page, `${PAGE}#size=over-500000`);
  const near = group(page, 'Somewhat like yours');
  await expect(near).toContainText('Easthaven');
  await expect(near).toContainText('Same size.');
  await expect(group(page, 'Others').locator('.study', { hasText: 'Millham' }).first()).toContainText('Residents not told.');
});

test('a copied link, Back and a reload bring the choice back', ALSO_ON_DISK, async ({ page, context }) => {
  await open(page, PAGE);
  await choose(page);
  await expect(page).toHaveURL(addressOf(`${PAGE}#kind=metropolitan-borough&country=england`));
  const first = await studies(page).first().locator('h3').textContent();
  const other = await context.browser()?.newPage();
  await other?.goto(page.url());
  await expect((other ?? page).locator('[data-like-mine] .study:visible h3').first()).toHaveText(String(first));
  await other?.close();
  await page.goBack();
  await expect(page.getByLabel('Nation or country')).toHaveValue('');
  await expect(page.getByLabel('Kind of body')).toHaveValue('metropolitan-borough');
  await page.reload();
  await expect(page.getByLabel('Kind of body')).toHaveValue('metropolitan-borough');
});

test('the choice is kept on the device until it is forgotten, from the keyboard too', ALSO_ON_DISK, async ({ page }) => {
  await open(page, PAGE);
  const built = await studies(page).locator('h3').allTextContents();
  await page.getByLabel('Kind of body').focus();
  await page.keyboard.type('London');
  await expect(page.getByLabel('Kind of body')).toHaveValue('london-borough');
  expect(await saved(page)).toBe('kind=london-borough');
  await open(page, '/places/');
  await page.getByRole('link', { name: 'Find case studies from places like mine' }).click();
  await expect(page.getByLabel('Kind of body')).toHaveValue('london-borough');
  await page.getByRole('button', { name: 'Forget it' }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Forgotten.');
  expect(await saved(page)).toBeNull();
  expect(await studies(page).locator('h3').allTextContents()).toEqual(built);
  await page.reload();
  await expect(page.getByLabel('Kind of body')).toHaveValue('');
});

test('somebody else’s link is shown and not kept; nonsense is left out', ALSO_ON_DISK, async ({ page }) => {
  await open(page, `${PAGE}#kind=county&country=%3Cb%3E`);
  await expect(page.getByLabel('Kind of body')).toHaveValue('county');
  await expect(page.getByLabel('Nation or country')).toHaveValue('');
  expect(await saved(page)).toBeNull();
});

test('where the browser keeps nothing, the page works and says so', ALSO_ON_DISK, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, PAGE);
  await choose(page);
  await expect(status(page)).toContainText('This browser remembers nothing here.');
  await expect(group(page, 'Very like yours')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all case studies by kind of body, with the ways to the lists', ALSO_ON_DISK, async ({ page }) => {
    await open(page, PAGE);
    await expect(studies(page)).toHaveCount(STUDIES.size);
    await expect(page.getByRole('button', { name: 'Forget it' })).toBeHidden();
    await expect(page.locator('[data-like-mine] noscript p')).toBeVisible();
    await page.getByRole('heading', { name: 'County council' }).getByRole('link').click();
    await expect(page).toHaveURL(addressOf('/case-studies/by/kind/county/'));
    await page.goBack();
    await page.getByRole('link', { name: 'Scotland', exact: true }).last().click();
    await expect(page).toHaveURL(addressOf('/case-studies/by/country/scotland/'));
  });
});
