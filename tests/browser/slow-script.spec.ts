import { addressOf, expect, open, test, WEB_ONLY, type Page } from './almanac.ts';

/* On a slow line a page can be seen, and written in, before its script is there. On a disk no script is slow. */

for (const [path, what] of [
  ['/contribute/', '#field-title'],
  ['/self-assessment/#outcome=data', '[data-statement="dat1"] [data-field="note"]'],
  ['/practice-review/', '[data-part="subject"]'],
] as const) {
  test(`${path}: nothing can be written in before it would be kept`, WEB_ONLY, async ({ page }) => {
    let come = (): void => {};
    const isLate = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\.js$/, async (route) => {
      await isLate;
      await route.continue();
    });
    await page.goto(addressOf(path), { waitUntil: 'commit' });
    const waiting = page.getByText('The fields are loading.');
    await expect(waiting).toBeVisible();
    const tool = page.locator('[data-waits]');
    const seen = tool.locator('input, select, textarea, button').filter({ visible: true });
    await expect(seen).toHaveCount(0);
    come();
    await expect(page.locator(what)).toBeVisible();
    await expect(waiting).toBeHidden();
    await page.locator(what).fill('Written as soon as it was there');
    await page.reload();
    await expect(page.locator(what)).toHaveValue('Written as soon as it was there');
  });
}

test('without scripts the fields of the self-assessment are there to be ticked and printed', async ({ plainPage: page }) => {
  await open(page, '/self-assessment/');
  await page.locator('input[name="con1"]').first().check();
  await expect(page.getByText('The fields are loading.')).toBeHidden();
});

/** How far what is in sight has jumped since the page began, as https://web.dev/articles/cls reckons it; up to 0.1 is good. */
const jumped = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve([]), 1000);
    });
    return entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { readonly value: number }).value, 0);
  });

for (const path of ['/search/', '/self-assessment/', '/practice-review/', '/contribute/'])
  for (const width of [390, 1280])
    test(`${path}: nothing jumps when its script comes, at ${width} px`, WEB_ONLY, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route(/\.js$/, async (route) => {
        await page.waitForTimeout(300);
        await route.continue();
      });
      await open(page, path);
      await expect(page.locator('[data-waits]')).toHaveCount(0);
      expect(await jumped(page)).toBeLessThan(0.1);
    });
