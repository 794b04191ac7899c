import { answered, fileOf, putWorkbook, statement, type Given } from './workbooks.ts';
import { expect, open, type Page } from './almanac.ts';
import type { Workbook } from '../../src/model/workbook-schema.ts';

/* Parts of the page where a team combines its responses, and steps that several specs share. */

export const ADDRESS = '/self-assessment/together/';

/** Two people: four levels apart on dat2, two on con1, one on dem1, in agreement on val1; one does not know sec1. */
export const ANNA: Given = { con1: 1, dat2: 0, dem1: 2, val1: 3, sec1: 'unknown' };
export const BEN: Given = { con1: 3, dat2: 4, dem1: 3, val1: 3, sec1: 1 };

export type File = ReturnType<typeof fileOf>;

export async function openWith(page: Page, files: readonly File[] = [], own?: Workbook): Promise<void> {
  if (own) await putWorkbook(page, own);
  await open(page, ADDRESS);
  await expect(page.getByText(/responses? included\./)).toBeVisible();
  if (files.length > 0) await load(page, ...files);
}

export async function load(page: Page, ...files: readonly File[]): Promise<void> {
  await page.locator('[data-part="files"]').setInputFiles([...files]);
  await expect(page.locator('[data-part="said"] > li')).not.toHaveCount(0);
}

export const two = (): File[] => [fileOf('anna.json', answered(ANNA)), fileOf('ben.json', answered(BEN))];
export const said = (page: Page) => page.locator('[data-part="said"] > li');
export const responses = (page: Page) => page.locator('[data-part="sheets"] > li');
export const item = (page: Page, id: string) => page.locator(`.views > li[data-statement="${id}"]`);
export const ids = (page: Page, part: 'apart' | 'close') =>
  page.locator(`[data-part="${part}"] > li`).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['statement']));
export const level = (page: Page, id: string, name: RegExp) => item(page, id).getByRole('radio', { name });
export const isAgreed = (page: Page, id: string) => item(page, id).getByRole('checkbox', { name: `Agreed: ${statement(id).topic}` });
export const note = (page: Page, id: string) => item(page, id).getByRole('textbox');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const agreedMessage = (page: Page) => page.locator('[data-part="agreed-said"]');
/** Whether the page would ask before it is left now. */
export const wouldAsk = (page: Page) =>
  page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  });
/** Opens the choices of the statements that are shown. */
export async function showChoices(page: Page): Promise<void> {
  const folded = page.locator('.choice:not([open]) > summary:visible');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}
export const showClose = (page: Page) => page.locator('.together__close > summary').click();
