import { addressOf, expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('[data-part="results"] .hit');
const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the almanac' });
const facet = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
/** How many case studies the button of the panel says it will show. */
const countIn = async (page: Page): Promise<number> => Number(/\d+/.exec((await page.locator('[data-show]').textContent()) ?? '')?.[0]);

test.describe('search', () => {
  test('facets are open, with counts, before anything is typed', async ({ page }) => {
    await open(page, '/search/');
    for (const name of [
      'Only with',
      'Evidence grade',
      'Did it help?',
      'Stage',
      'Cost',
      'Type of organisation',
      'Population',
      'Country',
      'Area',
      'Principle',
      'Outcome',
      'Task',
      'Start year',
    ]) {
      await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
    }
    const england = facet(page, /^England/);
    await expect(england).toBeVisible();
    expect(Number(await england.locator('xpath=..').locator('.facet__count').textContent())).toBeGreaterThan(10);
  });

  test('finds case studies, marks the words, and gives the number of results', async ({ page }) => {
    await open(page, '/search/');
    await box(page).fill('virtual desktop');
    await box(page).press('Enter');
    await expect(status(page)).toContainText('about “virtual desktop”');
    const first = results(page).first();
    await expect(first).toContainText('Liverpool');
    await expect(first.locator('mark').first()).toBeVisible();
    for (const part of ['Metropolitan borough', '2018', 'of 5', 'Cost']) await expect(first).toContainText(part);
  });

  test('a result links to the heading of a section that has the words', async ({ page }) => {
    await open(page, '/search/#q=Cunard');
    const section = results(page).first().locator('.hit__section a').first();
    const name = (await section.textContent()) ?? '';
    await section.click();
    await expect(page).toHaveURL(/#/);
    await expect(page.locator(`h2${new URL(page.url()).hash}`)).toHaveText(name);
  });

  test('each chosen value narrows the results and never widens them; values without results are not shown', async ({ page }) => {
    await open(page, '/search/#q=data');
    await expect(status(page)).toContainText('about “data”');
    const all = await countIn(page);
    await facet(page, /^Data insights/).check();
    await expect.poll(() => countIn(page)).not.toBe(all);
    const some = await countIn(page);
    await facet(page, /^Share/).check();
    await expect(page).toHaveURL(/principle=share/);
    await expect.poll(() => countIn(page)).toBeLessThanOrEqual(some);
    expect(some).toBeLessThan(all);
    const counts = await page.locator('.facet li:visible .facet__count').allTextContents();
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).not.toContain('0');
  });

  test('the count beside a value is the number of results that choosing it leaves', async ({ page }) => {
    await open(page, '/search/#q=digital');
    await expect(status(page)).toContainText('about “digital”');
    const scotland = facet(page, /^Scotland/);
    const promised = Number(await scotland.locator('xpath=..').locator('.facet__count').textContent());
    await scotland.check();
    await expect.poll(() => countIn(page)).toBe(promised);
  });

  test('Back undoes one choice at a time', async ({ page }) => {
    await open(page, '/search/');
    await box(page).fill('housing');
    await box(page).press('Enter');
    await expect(status(page)).toContainText('about “housing”');
    const before = await status(page).textContent();
    await facet(page, /^England/).check();
    await expect(page).toHaveURL(/country=england/);
    await page.goBack();
    await expect(page).not.toHaveURL(/country=england/);
    await expect(facet(page, /^England/)).not.toBeChecked();
    await expect(status(page)).toHaveText(String(before));
  });

  test('a copied link restores words, filters, sort order and page', async ({ page, context }) => {
    await open(page, '/search/#q=council&country=england&sort=oldest&page=2');
    await expect(page.getByText(/^Page 2 of/)).toBeVisible();
    const titles = await results(page).locator('h3').allTextContents();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByText(/^Page 2 of/)).toBeVisible();
    expect(await results(other).locator('h3').allTextContents()).toEqual(titles);
    await expect(box(other)).toHaveValue('council');
    await expect(other.getByLabel('Sort')).toHaveValue('oldest');
    await expect(facet(other, /^England/)).toBeChecked();
  });

  test('sorting puts the oldest first', async ({ page }) => {
    await open(page, '/search/#country=england&sort=oldest');
    await expect(results(page).first()).toBeVisible();
    const years = (await results(page).locator('.hit__place').allTextContents()).map((line) => Number(/\d{4}/.exec(line)?.[0]));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  test('the search boxes in the header and on the home page lead here', async ({ page }) => {
    await open(page, '/areas/');
    await page.getByRole('searchbox').fill('canal');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(addressOf('/search/#q=canal'));
    await expect(results(page).first()).toContainText('Glasgow');
    await open(page, '/');
    await box(page).fill('canal');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(results(page).first()).toContainText('Glasgow');
  });

  test('if there are no results, the suggestions of the page work', async ({ page }) => {
    await open(page, '/search/#q=canal+zzzzz&country=israel');
    await expect(status(page)).toContainText('No results for “canal zzzzz”');
    await page.getByRole('link', { name: 'search for fewer words: canal' }).click();
    await expect(page).toHaveURL(/q=canal&/);
    await open(page, '/search/#q=canal&country=israel');
    await page.getByRole('link', { name: /remove the filter “Israel”/ }).click();
    await expect(results(page).first()).toContainText('Glasgow');
  });

  test('a filter can be removed if there are no results', async ({ page }) => {
    await open(page, '/search/#q=zzzzz&country=israel');
    await expect(status(page)).toContainText('No results');
    await page.getByRole('button', { name: 'Remove filter: Israel' }).click();
    await expect(page).toHaveURL(addressOf('/search/#q=zzzzz'));
  });

  test('works from the keyboard alone', async ({ page }) => {
    await open(page, '/search/');
    await box(page).focus();
    await page.keyboard.type('algorithm register');
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toContainText('Amsterdam');
    await facet(page, /^Data insights/).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/area=data-insights/);
    // The address changes at once, the results when they are found.
    await expect(page.getByRole('button', { name: 'Remove filter: Data insights' })).toBeVisible();
    await results(page).first().getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/amsterdam-algorithm-register/);
  });

  test('the skip link keeps the search', async ({ page }) => {
    await open(page, '/search/#q=canal&country=scotland');
    await expect(status(page)).toContainText('about “canal”');
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(addressOf('/search/#q=canal&country=scotland'));
    await expect(facet(page, /^Scotland/)).toBeChecked();
    await expect(results(page).first()).toContainText('Glasgow');
  });

  test('words that look like markup are shown as words', async ({ page }) => {
    await open(page, `/search/#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(status(page)).toContainText('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('if the engine cannot be loaded, the page says so and keeps the list', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open(page, '/search/#q=canal');
    await expect(status(page)).toContainText('Search could not load');
    await expect(page.locator('[data-part="all"]')).toBeVisible();
  });

  test('without JavaScript the filters are lists', async ({ playwright, launchOptions }) => {
    // Only this flag turns scripts off before the parser handles <noscript>.
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=scriptEnabled=false'],
    });
    const page = await browser.newPage();
    await open(page, '/search/?q=bins');
    await expect(page.locator('noscript p')).toContainText('Search needs JavaScript');
    await expect(page.getByRole('link', { name: /^All \d+ case studies$/ }).first()).toBeVisible();
    await expect(page.locator('.search-form')).toBeHidden();
    await page
      .locator('summary', { hasText: /^Filter$/ })
      .filter({ visible: true })
      .press('Enter');
    await page.getByRole('link', { name: /^Scotland/ }).click();
    await expect(page).toHaveURL(addressOf('/case-studies/by/country/scotland/'));
    await browser.close();
  });
});
