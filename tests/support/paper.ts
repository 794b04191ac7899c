import type { Page } from './almanac.ts';

const PX_PER_MM = 96 / 25.4;
const MARGINS = 2 * 16;
const SHEETS: Readonly<Record<string, readonly [width: number, height: number]>> = { A4: [210, 297], A5: [148, 210] };

/**
 * Parts of the page that are cut off on A4 and A5. For printing, a browser lays out a page for the width between the margins
 * (src/site/print.css: 16 mm on each side) and cuts off what is wider. Afterwards the page is as it was on the screen.
 */
export async function findCutOnPaper(page: Page): Promise<string[]> {
  const screen = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  const cut: string[] = [];
  // A page with a wide table is printed in landscape.
  const isWide = (await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page'))) !== 'auto';
  for (const [sheet, sides] of Object.entries(SHEETS)) {
    await page.setViewportSize({ width: Math.floor((sides[isWide ? 1 : 0] - MARGINS) * PX_PER_MM), height: 900 });
    cut.push(...(await page.evaluate(findCut)).map((what) => `${sheet}: ${what}`));
  }
  await page.emulateMedia({ media: null });
  if (screen) await page.setViewportSize(screen);
  return cut;
}

/** Runs in the page: the outermost elements that are wider than the sheet, or that a box partly hides. */
function findCut(): string[] {
  const width = document.documentElement.clientWidth;
  const isShown = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  /* Text for screen readers only is clipped to nothing, with everything in it. */
  const isScreenReaderOnly = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isScreenReaderOnly(element.parentElement));
  const hides = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';
  const isCut = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    const hiding = element.parentElement?.closest('body *');
    const edge = hiding && !(hiding instanceof SVGElement) && hides(hiding) ? hiding.getBoundingClientRect().right : width;
    return box.right - Math.min(width, edge) > 1 || box.left < -1;
  };
  const cut = [...document.querySelectorAll('body *')].filter(
    (element) => isShown(element) && isCut(element) && !isScreenReaderOnly(element),
  );
  return cut.filter((element) => !cut.includes(element.parentElement as Element)).map((element) => element.outerHTML.slice(0, 90));
}
