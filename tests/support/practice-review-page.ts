import { expect, open, putOnDevice, type Page } from './almanac.ts';

/* The page of the practice review, and the workbook that it shows. */

export const KEY = 'almanac-workbook';
export const PAGE = '/practice-review/';
export const change = (id: number, more: object = {}) => ({
  id: `change-${id}`,
  what: `Change number ${id}`,
  decision: 'keep',
  why: '',
  forWhom: '',
  evidence: '',
  tests: { simplify: '', standardise: '', share: '', sustain: '' },
  needs: '',
  owner: '',
  quarter: '',
  ...more,
});
export const file = (changes: object[], subject = '') =>
  JSON.stringify({
    format: 'new-local-almanac-workbook',
    version: 1,
    edition: '2026-11-22',
    saved: '2026-11-25',
    workbook: {
      about: { kind: '', role: '' },
      assessment: { answers: {}, outcomes: {}, risks: {} },
      programme: { noNewMoney: false, actions: {}, own: [] },
      review: { subject, changes },
    },
  });
export const stored = (page: Page) =>
  page.evaluate(
    (key) =>
      (JSON.parse(localStorage.getItem(key) ?? 'null') as { workbook: { review: { changes: { what: string }[] } } } | null)?.workbook
        .review,
    KEY,
  );
export const forms = (page: Page) => page.locator('.changes > li');
export const what = (page: Page, index: number) => forms(page).nth(index).getByLabel('What changed');
export const said = (page: Page) => page.locator('[data-practice-review] [data-part="said"]');
export const status = (page: Page) => page.locator('[data-workbook-bar]').getByRole('status');
export const summary = (page: Page) => page.locator('[data-part="sheet"]');

export async function openWith(page: Page, ...changes: object[]): Promise<void> {
  await putOnDevice(page, KEY, file(changes));
  await open(page, PAGE);
  await expect(forms(page)).toHaveCount(changes.length);
}
