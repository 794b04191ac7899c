import { STATEMENTS } from '../fixtures/almanac/assessment.ts';
import type { Locator } from '@playwright/test';
import { expect, open, type Page } from './almanac.ts';
import { profileOf } from '../../src/features/result/profile.ts';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import type { Workbook } from '../../src/model/workbook-schema.ts';
import { answered, fileOf, putWorkbook } from './workbooks.ts';

/* Parts of the result page, and steps that several specs share. */

/** Data is far below its target, democracy is above it, ethics has too few answers; one answer is not known and one is not ours. */
export const SOME = answered({
  ...{ dat1: 0, dat2: 1, dat3: 2 },
  ...{ dem1: 3, dem2: 4, dem3: { answer: 3, note: 'As of May.\n<b>Second</b> line', evidence: 'Cabinet paper' } },
  ...{ eth1: 2, eth2: 'unknown', eth3: { answer: 'not-ours', reason: 'The county does it.' } },
  val1: 2,
  val2: 2,
});

export async function openWith(page: Page, workbook?: Workbook): Promise<void> {
  if (workbook) await putWorkbook(page, workbook);
  await open(page, '/self-assessment/result/');
  await expect(page.getByText('Loading…')).toBeHidden();
}

export const sentence = (page: Page) => page.locator('.standfirst');
export const row = (page: Page, outcome: string) => page.locator(`tr[data-outcome="${outcome}"]`);
export const cells = (of: Locator) => of.locator('td').allInnerTexts();
export const low = (page: Page, id: string) => page.locator(`.low__answer[data-statement="${id}"]`);
export const lowIds = (page: Page) =>
  page.locator('.low__answer').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['statement']));
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const status = (page: Page) => page.locator('[data-workbook-bar]').getByRole('status');
export const again = (page: Page) => page.locator('[data-part="again"]');
export const loadEarlier = (page: Page, workbook: Workbook, saved = '2025-05-03') =>
  page.locator('[data-part="earlier-file"]').setInputFiles(fileOf('last-year.json', workbook, saved));
export const scoresIn = (workbook: Workbook) =>
  profileOf(
    workbook,
    OUTCOMES.map((each) => ({ ...each, url: '' })),
    STATEMENTS.map(({ id, outcome }) => ({ id, outcome: outcome as (typeof OUTCOMES)[number]['id'], risk: false })),
  );
