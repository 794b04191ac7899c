import { expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const LEAST_TARGET = 24;
const links = (page: Page, selector: string) => page.locator(`${selector} a:visible`);

/** The area that responds to a pointer: the box of each link's own shape. */
const targetsOf = (page: Page, selector: string) =>
  page.locator(`${selector} a:not([tabindex]) .map__hit`).evaluateAll((shapes) =>
    shapes
      .map((shape) => shape.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ width, height }) => Math.min(width, height)),
  );

test.use({ javaScriptEnabled: false });

test('every picture has a text that says what to see, and its data below', async ({ page }) => {
  for (const [path, count] of [
    ['/pictures/', 6],
    ['/pictures/years/', 1],
  ] as const) {
    await open(page, path);
    const pictures = page.locator('.picture:has(svg)');
    await expect(pictures).toHaveCount(count);
    for (const picture of await pictures.all()) {
      expect((await picture.locator('figcaption, h2 + p').first().innerText()).length).toBeGreaterThan(30);
      await picture.locator('summary').click();
      // The data of the maps is a list of regions.
      await expect(picture.locator('details').locator('table, ul')).toBeVisible();
      expect(await picture.locator('details').locator('tbody tr, li').count()).toBeGreaterThan(0);
    }
  }
});

test('the chart of years is one link away from the other charts', async ({ page }) => {
  await open(page, '/pictures/#periods');
  await page.getByRole('link', { name: /^See \d+ case studies by year$/ }).click();
  await expect(page.locator('h1')).toHaveText('When the work was done');
});

test('a bubble, a bar of years, a bar of grades and a lesson link to their case studies', async ({ page }) => {
  for (const [path, name, heading] of [
    ['/pictures/', /^Workstyles, Simplify: \d+$/, /workstyles, simplify/i],
    ['/pictures/years/', /^[^,]+, since \d{4}, [^:]+: /, /./],
    ['/pictures/', /^Grade 2, Figures, no baseline: \d+$/, /Figures, no baseline/],
    ['/pictures/', /^Lyon, since 2020: /, /, Lyon/],
  ] as const) {
    await open(page, path);
    await page.locator('.picture svg').getByRole('link', { name }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/pictures/);
    await expect(page.locator('h1')).toHaveText(heading);
  }
});

test('the count of a bubble is the number of case studies behind it', async ({ page }) => {
  await open(page, '/pictures/');
  const bubble = page
    .locator('.picture svg')
    .getByRole('link', { name: /^Data insights, Share: \d+$/ })
    .first();
  const count = Number(/\d+$/.exec((await bubble.getAttribute('aria-label')) ?? '')?.[0]);
  await bubble.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.study')).toHaveCount(count);
});

for (const width of [320, 768, 1280]) {
  test(`at ${width} px every mark and flag is a target of at least ${LEAST_TARGET} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const [path, selector] of [
      ['/pictures/', '.chart'],
      ['/pictures/years/', '.chart'],
      ['/pictures/', '.map'],
      ['/places/', '.map'],
      ['/', '.map'],
    ] as const) {
      await open(page, path);
      const targets = await targetsOf(page, selector);
      expect(targets.length).toBeGreaterThan(10);
      expect([path, Math.min(...targets) >= LEAST_TARGET - 0.05]).toEqual([path, true]);
    }
  });
}

test('the maps zoom from the world to Europe, and then to Britain', async ({ page }) => {
  await open(page, '/places/');
  await page.getByRole('link', { name: /^Zoom to Europe/ }).click();
  await expect(page.locator('#map-europe')).toBeInViewport();
  await page.getByRole('link', { name: /^Zoom to Britain/ }).click();
  await expect(page.locator('#map-britain')).toBeInViewport();
});

test('a bubble of evidence by area opens the table filtered by both', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  await open(page, '/pictures/');
  const bubble = links(page, '.chart').and(page.getByRole('link', { name: /^Service design, grade 2/ }));
  const count = Number(/\d+$/.exec((await bubble.getAttribute('aria-label')) ?? '')?.[0]);
  await bubble.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-table-tool]').getByRole('status')).toContainText(`${count} of`);
  await page.context().close();
});

test('on paper no picture is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 672, height: 980 });
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/pictures/', '/pictures/years/']) {
    await open(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const heights = await page.locator('.chart--wide').evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThan(980);
  }
});

for (const [what, path, selector] of [
  ['the words of pictures', '/pictures/', '.chart__soft'],
  ['the names on maps', '/', '.region-map__name'],
  ['the bars of evidence', '/areas/workstyles/', '.together__grades rect'],
] as const)
  test(`if a reader has chosen the colours, ${what} are in the colour of the text`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await open(page, path);
    const fills = await page.locator(selector).evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
    const text = await page.locator('main').evaluate((main) => getComputedStyle(main).color);
    expect([...new Set(fills)]).toEqual([text]);
  });
