import { expect, open, test } from '../support/almanac.ts';
import { EVERY_KIND, prepareKind } from '../support/page-kinds.ts';

/*
 * Every kind of page on paper. A browser that prints lays a page out for the width between the margins (src/site/print.css: 16 mm on
 * each side) and cuts off what is wider.
 */

const PX_PER_MM = 96 / 25.4;
const MARGINS = 2 * 16;
const SHEETS = { A4: 210, A5: 148 } as const;

for (const [kind, path] of EVERY_KIND) {
  test(`${kind}: nothing is cut off on A4 and A5`, async ({ page }) => {
    await prepareKind(page, kind);
    await open(page, path);
    await expect(page.locator('[data-waits]')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    const cut: string[] = [];
    for (const [sheet, width] of Object.entries(SHEETS)) {
      await page.setViewportSize({ width: Math.floor((width - MARGINS) * PX_PER_MM), height: 900 });
      cut.push(...(await page.evaluate(findCut)).map((what) => `${sheet}: ${what}`));
    }
    expect(cut).toEqual([]);
  });
}

/** Runs in the page: what is wider than the sheet, and what a box that would scroll on a screen hides on paper. */
function findCut(): string[] {
  const width = document.documentElement.clientWidth;
  const describe = (element: Element, by: number): string => `${element.outerHTML.slice(0, 90)} by ${Math.round(by)} px`;
  return [...document.body.querySelectorAll<HTMLElement>('body, body *')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isShown = box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
    if (!isShown || element.closest('.visually-hidden')) return [];
    const over = Math.max(box.right - width, -box.left);
    if (over > 1) return [describe(element, over)];
    const hidden = element.scrollWidth - element.clientWidth;
    return getComputedStyle(element).overflowX !== 'visible' && hidden > 1 ? [describe(element, hidden)] : [];
  });
}

test('the bands of a flag are apart on paper, so that they can be told without colours', async ({ page }) => {
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  const band = page.locator('.case-head .flag__band').first();
  await expect(band).toHaveCSS('stroke', 'none');
  await page.emulateMedia({ media: 'print' });
  await expect(band).toHaveCSS('stroke', 'rgb(255, 255, 255)');
});

test('an address that leads out of the almanac is printed after its link, and one within it is not', async ({ page }) => {
  await open(page, '/case-studies/liverpool-emergency-home-working/');
  await page.emulateMedia({ media: 'print' });
  const printed = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await printed('.sources a[href^="https"]')).toContain('https://');
  expect(await printed('main a[href^="/places/"]')).toBe('none');
});
