import { addressOf, expect, open, test, topAddress } from '../support/almanac.ts';
import { EVERY_KIND, prepareKind } from '../support/page-kinds.ts';

for (const [kind, path, options] of EVERY_KIND) {
  test.describe(kind, options, () => {
    test.beforeEach(({ page }) => prepareKind(page, kind));

    test('asks for nothing outside the site, sets no cookie, breaks no security policy', async ({ page, context }) => {
      const outside: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(topAddress())) outside.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await open(page, path, { waitUntil: 'networkidle' });
      expect({ outside, complaints, cookies: await context.cookies() }).toEqual({ outside: [], complaints: [], cookies: [] });
    });

    test('fits 320 px, which is 1280 px at 400 % zoom, without scrolling sideways', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await open(page, path, { waitUntil: 'networkidle' });
      const widest = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(widest.page).toBe(widest.window);
    });

    test('reads and browses without JavaScript', async ({ plainPage: page }) => {
      await open(page, path);
      await expect(page.locator('h1')).toHaveCount(1);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
      const main = page.getByRole('navigation', { name: 'Main' });
      await main.getByText('Topics').first().click();
      await main.getByRole('link', { name: 'Areas', exact: true }).click();
      await expect(page).toHaveURL(addressOf('/areas/'));
    });

    test('begins with a skip link, and every stop of the keyboard can be seen', async ({ page }) => {
      await open(page, path);
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveText('Skip to the text');
      for (let stop = 0; stop < 12; stop += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return 'nothing';
          const style = getComputedStyle(element.closest('svg a') ? (element.querySelector('.map__hit') ?? element) : element);
          const box = element.getBoundingClientRect();
          const marked = style.outlineStyle !== 'none' || style.stroke !== 'none';
          return marked && box.width > 0 && box.height > 0 ? 'seen' : `unseen: ${element.outerHTML.slice(0, 120)}`;
        });
        expect(seen).toBe('seen');
      }
    });
  });
}
