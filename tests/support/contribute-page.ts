import { readFileSync } from 'node:fs';
import { expect, type Page } from './almanac.ts';

/* Parts of the page with the case study form, and actions there. */

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const field = (page: Page, id: string) => page.locator(`[id="field-${id}"]`);
export const problemOf = (page: Page, id: string) => page.locator(`[id="field-${id}-problem"]`);
export const problems = (page: Page) => page.locator('[data-part="problems"] > li');

/** Checks the whole draft, and waits until the result is shown. */
export async function check(page: Page): Promise<void> {
  await button(page, 'Check my draft').click();
  await expect(page.locator('#checked')).toBeFocused();
}

/** Clicks a button that downloads a file, and reads the file. */
export async function saved(page: Page, name: string | RegExp): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Where the draft is saved on the device. */
export const KEY = 'almanac-draft';
export const draftFile = (draft: object, more: object = {}): string =>
  JSON.stringify({ format: 'new-local-almanac-draft', version: 1, draft, ...more });
export const TWO_ORGANISATIONS = draftFile({
  organisations: [
    { key: '1', value: 'A' },
    { key: '2', value: 'B' },
  ],
});
export const status = (page: Page) => page.locator('[data-contribute] .said [role="status"]');
export const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
export const storedDraft = async (page: Page) => (JSON.parse((await stored(page)) ?? '{}') as { draft?: Record<string, unknown> }).draft;
