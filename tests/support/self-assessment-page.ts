import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { STATEMENTS } from '../fixtures/almanac/assessment.ts';
import type { Page } from './almanac.ts';

/* Parts of the self-assessment page, and steps that several specs share. */

export const PATH = '/self-assessment/';
export const TOTAL = STATEMENTS.length;

export const form = (page: Page, id: string): Locator => page.locator(`[data-statement="${id}"]`);
export const radio = (page: Page, id: string, value: string | number): Locator =>
  form(page, id).locator(`input[type="radio"][value="${value}"]`);
export const field = (page: Page, id: string, name: 'note' | 'evidence' | 'reason'): Locator =>
  form(page, id).locator(`[data-field="${name}"]`);
export const progress = (page: Page): Locator => page.locator('[data-part="progress"]');
export const said = (page: Page): Locator => page.locator('[data-workbook-bar] [data-part="status"]');
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const goOn = (page: Page): Locator => page.locator('[data-part="go-on"]');
export const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 2, name, exact: true });

export async function loadFile(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'workbook.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

export async function downloadBy(page: Page, name: string): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await button(page, name).click();
  const download = await started;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
