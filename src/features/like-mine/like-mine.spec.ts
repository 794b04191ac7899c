import { STUDIES } from '../../../tests/fixtures/almanac/studies.ts';
import { findFaults } from '../../../tests/support/axe.ts';
import { ALSO_ON_DISK, addressOf, expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const PAGE = '/places/like-mine/';
const status = (page: Page) => page.locator('[data-like-mine]').getByRole('status');
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const studies = (page: Page) => page.locator('[data-like-mine] .study:visible');
/** Waits until the choice is shown: the case studies load at the first choice. */
const isDone = (page: Page) => expect(page.locator('[data-part="groups"]')).not.toHaveAttribute('aria-busy');
const saved = (page: Page) => page.evaluate(() => localStorage.getItem('almanac-place'));
const choose = async (page: Page): Promise<void> => {
  await page.getByLabel('Type of organisation').selectOption('Metropolitan borough');
  await page.getByLabel('Country').selectOption('England');
  await isDone(page);
};

test('the most similar come first, in groups, each with its reason; none is lost', async ({ page }) => {
  await open(page, PAGE);
  const total = STUDIES.size;
  await expect(studies(page)).toHaveCount(0);
  await choose(page);
  const very = group(page, 'Very similar').locator('.study');
  expect(await very.count()).toBeGreaterThan(2);
  await expect(very.first()).toContainText('Same type of organisation and nation.');
  await expect(very.first()).toContainText('The office that counts');
  await expect(group(page, 'Others').locator('.study', { hasText: 'Same nation.' }).first()).toBeVisible();
  await expect(studies(page)).toHaveCount(total);
  await expect(status(page)).toContainText(`of ${total} case studies are from very similar places`);
  expect(await findFaults(page, [1280])).toEqual([]);
});

test('a topic filters case studies by area, and is not saved', async ({ page }) => {
  await open(page, `${PAGE}#country=england`);
  await page.getByLabel('Area of activity').selectOption('workstyles');
  await expect(page).toHaveURL(/#country=england&topic=workstyles$/);
  await isDone(page);
  expect(await studies(page).count()).toBeGreaterThan(0);
  await expect(studies(page).filter({ hasNot: page.locator('.flag [data-area="workstyles"]') })).toHaveCount(0);
  await expect(status(page)).toContainText(/^\d+ of \d+ case studies are on “/);
  expect(await saved(page)).toBe('country=england');
});

test('among equally similar places the stronger evidence comes first', async ({ page }) => {
  await open(page, `${PAGE}#country=england`);
  await isDone(page);
  const grades = await group(page, 'Somewhat similar')
    .locator('.study .grade')
    .evaluateAll((all) => all.map(({ textContent }) => Number(/(\d) of 5/.exec(textContent)?.[1])));
  expect(grades.length).toBeGreaterThan(1);
  expect(grades).toEqual([...grades].sort((a, b) => b - a));
});

test('size matches only if a source states it, and the page says where none does', async ({ page }) => {
  await open(page, `${PAGE}#size=over-500000`);
  const near = group(page, 'Somewhat similar');
  await expect(near).toContainText('Easthaven');
  await expect(near).toContainText('Same population band.');
  await expect(group(page, 'Others').locator('.study', { hasText: 'Millham' }).first()).toContainText('Population not stated.');
});

test('a copied link, Back and a reload restore the choice', ALSO_ON_DISK, async ({ page, context }) => {
  await open(page, PAGE);
  await choose(page);
  await expect(page).toHaveURL(addressOf(`${PAGE}#kind=metropolitan-borough&country=england`));
  const first = await studies(page).first().locator('h3').textContent();
  const other = await context.browser()?.newPage();
  await other?.goto(page.url());
  await expect((other ?? page).locator('[data-like-mine] .study:visible h3').first()).toHaveText(String(first));
  await other?.close();
  await page.goBack();
  await expect(page.getByLabel('Country')).toHaveValue('');
  await expect(page.getByLabel('Type of organisation')).toHaveValue('metropolitan-borough');
  await page.reload();
  await expect(page.getByLabel('Type of organisation')).toHaveValue('metropolitan-borough');
});

test('the choice is saved on the device until the reader deletes it, from the keyboard too', ALSO_ON_DISK, async ({ page }) => {
  await open(page, PAGE);
  await page.getByLabel('Type of organisation').focus();
  await page.keyboard.type('London');
  await expect(page.getByLabel('Type of organisation')).toHaveValue('london-borough');
  expect(await saved(page)).toBe('kind=london-borough');
  await open(page, '/places/');
  await page.getByRole('link', { name: 'Find case studies from places like mine' }).click();
  await expect(page.getByLabel('Type of organisation')).toHaveValue('london-borough');
  await page.getByRole('button', { name: 'Clear my place' }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Cleared.');
  expect(await saved(page)).toBeNull();
  await expect(studies(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Type of organisation')).toHaveValue('');
});

test("someone else's link is shown and not saved; invalid values are ignored", ALSO_ON_DISK, async ({ page }) => {
  await open(page, `${PAGE}#kind=county&country=%3Cb%3E`);
  await expect(page.getByLabel('Type of organisation')).toHaveValue('county');
  await expect(page.getByLabel('Country')).toHaveValue('');
  expect(await saved(page)).toBeNull();
});

test('if the browser saves nothing, the page works and says so', ALSO_ON_DISK, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, PAGE);
  await choose(page);
  await expect(status(page)).toContainText('Your browser is not saving your choice.');
  await expect(group(page, 'Very similar')).toBeVisible();
});

test('an area alone lists its case studies, which can be saved', ALSO_ON_DISK, async ({ page }) => {
  await open(page, `${PAGE}#topic=workstyles`);
  const first = group(page, 'Workstyles').locator('.study').first();
  const save = first.getByRole('button', { name: /^Save to my list/ });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await first.locator('h3 a').click();
  await expect(page).toHaveURL(/case-studies\/[a-z-]+\/(index\.html)?$/);
});

test('if the case studies do not load, the page says so, and the next choice tries again', ALSO_ON_DISK, async ({ page }) => {
  await page.route('**/data/like-mine.js', (route) => route.abort());
  await open(page, PAGE);
  await page.getByLabel('Type of organisation').selectOption('Metropolitan borough');
  await expect(status(page)).toContainText('The case studies could not load.');
  await expect(page.getByLabel('Type of organisation')).toHaveValue('metropolitan-borough');
  expect(await saved(page)).toBe('kind=metropolitan-borough');
  await expect(page).toHaveURL(addressOf(`${PAGE}#kind=metropolitan-borough`));
  await expect(page.getByRole('heading', { name: 'By country' })).toBeVisible();
  await page.unroute('**/data/like-mine.js');
  await page.getByLabel('Country').selectOption('England');
  await expect(group(page, 'Very similar')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it needs, and links to the lists by type of organisation and country', ALSO_ON_DISK, async ({ page }) => {
    await open(page, PAGE);
    await expect(studies(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Clear my place' })).toBeHidden();
    await expect(page.locator('[data-like-mine] noscript p')).toBeVisible();
    await page.locator('#by-kind + .columns').getByRole('link', { name: 'County council' }).click();
    await expect(page).toHaveURL(addressOf('/case-studies/by/kind/county/'));
    await page.goBack();
    await page.locator('#by-country + .columns').getByRole('link', { name: 'Scotland', exact: true }).click();
    await expect(page).toHaveURL(addressOf('/case-studies/by/country/scotland/'));
  });
});
