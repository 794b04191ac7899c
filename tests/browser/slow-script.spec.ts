import { addressOf, expect, open, test, type Page } from '../support/almanac.ts';

/* On a slow connection a page can be seen, and typed in, before its script has loaded. On a disk no script is slow. */

for (const [path, what] of [
  ['/contribute/', '#field-title'],
  ['/self-assessment/#outcome=data', '[data-statement="dat1"] [data-field="note"]'],
  ['/practice-review/', '[data-part="subject"]'],
] as const) {
  test(`${path}: nothing can be entered before it would be saved`, async ({ page }) => {
    let come = (): void => {};
    const isLate = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\.js$/, async (route) => {
      await isLate;
      await route.continue();
    });
    await page.goto(addressOf(path), { waitUntil: 'commit' });
    const waiting = page.getByText('Loading.');
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

test('without scripts the self-assessment does not wait: everything can be ticked and printed', async ({ plainPage: page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '/self-assessment/');
  await expect(page.locator('[data-part="outcome-links"]').getByRole('link', { name: 'Connectivity' })).toBeVisible();
  const level = page.locator('label', { has: page.locator('input[name="con1"]') }).first();
  await level.click();
  await expect(level.locator('input')).toBeChecked();
  await expect(level.locator('input')).toBeVisible();
  await expect(page.getByText('Loading.')).toBeHidden();
});

/** Adds up the layout shifts from the first paint on, as https://web.dev/articles/cls measures them; up to 0.1 is good. */
function watchJumps(): void {
  const watch = { sum: 0, add: (entries: PerformanceEntryList) => entries.forEach((entry) => (watch.sum += (entry as LayoutShift).value)) };
  const observer = new PerformanceObserver((list) => watch.add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { jumped: () => (watch.add(observer.takeRecords()), watch.sum) });
}

type LayoutShift = PerformanceEntry & { readonly value: number };

/** Two frames later every change has been painted. */
const jumped = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as { jumped: () => number }).jumped();
  });

/** Prevents the message about a script that takes seconds, however slow the machine of the tests is. */
async function stopAnimations(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
}

for (const path of ['/search/', '/self-assessment/', '/practice-review/', '/contribute/'])
  for (const width of [390, 1280])
    test(`${path}: nothing jumps when its script loads, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(watchJumps);
      await stopAnimations(page);
      await page.route(/\.js$/, async (route) => {
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        await route.continue();
      });
      await open(page, path);
      await expect(page.locator('[data-waits]')).toHaveCount(0);
      expect(await jumped(page)).toBeLessThan(0.1);
    });
