import type { Page } from './almanac.ts';

/* Positions of the parts of a case study page. */

export const FOUR_DAYS = '/case-studies/south-cambridgeshire-four-day-week/';
export const MANY_SOURCES = '/case-studies/hackney-i-need-help/';
export const PHONE = { width: 390, height: 844 };

export const topOf = async (page: Page, selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.y ?? Infinity;
export const bottomOf = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).boundingBox();
  return box ? box.y + box.height : Infinity;
};

/** Parts that are further down on a phone than readers should have to scroll. */
export async function tooFarDown(page: Page): Promise<string[]> {
  const bars = [
    ['.case-jump', 400],
    ['.key-facts > :nth-child(1)', 800],
    ['.key-facts > :nth-child(2)', 800],
    ['.went-wrong', 1000],
  ] as const;
  const tops = await Promise.all(bars.map(async ([part, most]) => ({ part, most, top: await topOf(page, part) })));
  return tops.filter(({ top, most }) => top > most).map(({ part, top }) => `${part} at ${Math.round(top)}`);
}

/** The number of A4 pages of the printed page. */
export const countPages = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
