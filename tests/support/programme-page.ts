import { readFileSync } from 'node:fs';
import type { Download, Locator } from '@playwright/test';
import type { Page } from './almanac.ts';
import type { Workbook } from '../../src/model/workbook-schema.ts';
import { actionFor, answered, withEffort } from './programme-state.ts';

/* Parts of the programme page, and the worked example. */

export const status = (page: Page) => page.locator('[data-workbook-bar] [role="status"]');
export const candidates = (page: Page) => page.locator('[data-part="ranked"] > [data-step]');
export const candidate = (page: Page, id: string) => page.locator(`[data-part="candidates"] [data-step="${id}"]`);
export const showFilter = (page: Page) => page.getByText('Filter, and how actions are ranked').click();
export const column = (page: Page, when: 'now' | 'next' | 'later' | 'no') => page.locator(`[data-column="${when}"] > li`);
export const onBoard = (page: Page, id: string) => page.locator(`[data-column] [data-step="${id}"]`);
export const whenButton = (card: Locator, when: 'now' | 'next' | 'later' | 'no') => card.locator(`[data-when="${when}"]`);
export const field = (card: Locator, name: string) => card.getByLabel(new RegExp(`^${name}`));
export const steps = (cards: Locator) => cards.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['step'] ?? ''));
export const read = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');
export const save = async (page: Page, name: string): Promise<Download> => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return downloading;
};

/** The worked example of the design: two actions that tie, and a small gap. */
export const EXAMPLE = [
  { statement: 'inc2', outcome: 'inclusion', answer: 1, importance: 3 },
  { statement: 'sec3', outcome: 'security', answer: 1, importance: 2, isRisk: true },
  { statement: 'con2', outcome: 'connectivity', answer: 2, importance: 1 },
] as const;
export const example = (): Workbook => withEffort(withEffort(withEffort(answered(...EXAMPLE), 'inc2', 2), 'sec3', 2), 'con2', 1);
export const [KIT, RESTORES, CHAMPION] = [actionFor('inc2'), actionFor('sec3'), actionFor('con2')];
