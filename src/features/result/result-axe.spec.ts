import { findFaults } from '../../../tests/support/axe.ts';
import { expect, open, test, type Page } from '../../../tests/support/almanac.ts';
import { setAbout } from '../workbook/change-workbook.ts';
import { answered, fileOf, FULL, putWorkbook, type Given } from '../../../tests/support/workbooks.ts';

const RESULT = '/self-assessment/result/';
const TOGETHER = '/self-assessment/together/';
const PART = answered({ dat1: 0, dat2: 'unknown', dat3: 2, eth1: { answer: 'not-ours', reason: 'The county does it.' } });
/** Six people who disagree on four statements. All others are folded away: they look the same, and axe is slow. */
const people = [1, 2, 3, 4, 5, 6].map((number) => {
  const apart = ['con1', 'dat2', 'eth1', 'sec1'].map((id, index) => [id, { answer: (index + number) % 5, note: `Note ${number}` }]);
  return fileOf(`${number}.json`, setAbout(answered(Object.fromEntries(apart) as Given, FULL), { role: 'digital' }));
});

const STATES: readonly (readonly [name: string, go: (page: Page) => Promise<void>])[] = [
  [
    'result, empty',
    async (page) => {
      await open(page, RESULT);
      await expect(page.getByText('No answers on this device yet.')).toBeVisible();
    },
  ],
  [
    'result, partly answered',
    async (page) => {
      await putWorkbook(page, PART);
      await open(page, RESULT);
      await expect(page.getByRole('heading', { name: 'Find out', exact: true })).toBeVisible();
    },
  ],
  [
    'result, full, with an earlier file and the text',
    async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await putWorkbook(page, setAbout(FULL, { kind: 'district' }));
      await open(page, RESULT);
      await page.locator('[data-part="earlier-file"]').setInputFiles(fileOf('last-year.json', PART, '2025-05-03'));
      await page.getByText('more below target').click();
      await page.getByText('What the bands mean').click();
      await page.getByRole('button', { name: 'Copy as text' }).click();
      await expect(page.getByRole('region', { name: 'The result as text' })).toBeVisible();
    },
  ],
  [
    'together, with six responses and one agreed answer',
    async (page) => {
      await open(page, TOGETHER);
      await page.locator('[data-part="files"]').setInputFiles(people);
      await page.locator('[data-part="apart"] .choice > summary').first().click();
      await page.locator('[data-part="apart"]').getByRole('radio').first().check();
      await page.locator('details summary', { hasText: 'Anonymous notes' }).first().click();
      await expect(page.getByText('1 of 36 statements agreed.')).toBeVisible();
    },
  ],
];

for (const [name, go] of STATES) {
  test(`${name}: axe finds nothing, small and wide, light and dark`, async ({ page }) => {
    await go(page);
    expect(await findFaults(page)).toEqual([]);
  });
}
