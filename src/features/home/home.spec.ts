import { expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const [width, height, longest] of [
  [390, 844, 5200],
  [1280, 800, 2700],
] as const)
  test(`at ${width} px the whole page has at most ${longest} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/');
    expect(await heightOf(page)).toBeLessThanOrEqual(longest);
  });

test('on a phone the ten-minute route is within two screens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  const route = page.locator('main a[href*="councillor-in-ten-minutes"]').first();
  expect((await route.boundingBox())?.y).toBeLessThan(2 * 844);
});

test('starts with three tasks, and shows one case study with its evidence, cost and failure', async ({ page }) => {
  await open(page, '/');
  await expect(page.locator('.start > li')).toHaveCount(3);
  const featured = page.getByRole('region', { name: 'One to read first' });
  await expect(featured).toContainText(/(Strong|Good|Moderate), [345] of 5/);
  await expect(featured).toContainText(/[£$€]\d/);
  await expect(featured).toContainText('What went wrong:');
  await expect(page.getByRole('region', { name: 'Latest checked' }).getByRole('listitem')).toHaveCount(5);
});

test('the table and the maps can be skipped from the keyboard', async ({ page }) => {
  await open(page, '/');
  for (const [skip, next] of [
    ['Skip past the table', 'Ten minutes before a vote'],
    ['Skip past the maps', 'The same as a list'],
  ] as const) {
    await page.getByRole('link', { name: skip }).focus();
    await expect(page.getByRole('link', { name: skip })).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(next);
  }
});

test('a dot always shows its name, and is highlighted on hover and focus', async ({ page }) => {
  await open(page, '/');
  const dot = page.getByRole('link', { name: /^North West: \d+ case studies$/ });
  const circle = dot.locator('circle');
  const fillOf = () => circle.evaluate((shape) => getComputedStyle(shape).fill);
  const plain = await fillOf();
  await expect(dot.locator('.region-map__name')).toBeVisible();
  await circle.hover();
  expect(await fillOf()).not.toBe(plain);
  await page.mouse.move(0, 0);
  expect(await fillOf()).toBe(plain);
  await page.getByRole('link', { name: 'Skip past the maps' }).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('.region-map a:focus circle');
  expect(await focused.evaluate((shape) => getComputedStyle(shape).fill)).not.toBe(plain);
});

for (const width of [390, 768, 1280])
  test(`at ${width} px every dot is at least 24 px wide, and no dot or name covers another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '/');
    for (const map of ['globe', 'uk']) {
      const boxes = await page.locator(`[data-map="${map}"] a:not([tabindex]) :is(circle, .region-map__name)`).evaluateAll((shapes) =>
        shapes.map((shape) => {
          const { x, y, width, height } = shape.getBoundingClientRect();
          return { x, y, width, height, isDot: shape.tagName === 'circle' };
        }),
      );
      expect(boxes.length).toBeGreaterThan(8);
      expect(Math.min(...boxes.filter(({ isDot }) => isDot).map((box) => Math.min(box.width, box.height)))).toBeGreaterThanOrEqual(24);
      const covering = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 2 &&
              Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 3,
          ),
      );
      expect([map, covering]).toEqual([map, []]);
    }
  });

test('the count of a dot is the number of case studies that it links to', async ({ page }) => {
  await open(page, '/');
  const dot = page.getByRole('link', { name: /^Scotland: / }).first();
  const count = /\d+/.exec((await dot.getAttribute('aria-label')) ?? '')?.[0];
  await dot.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Case studies from Scotland');
  await expect(page.locator('main .study')).toHaveCount(Number(count));
});
