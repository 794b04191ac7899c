import { ACTIONS } from '../../../tests/fixtures/almanac/assessment.ts';
import { findFaults } from '../../../tests/support/axe.ts';
import { expect, test, type Page } from '../../../tests/support/almanac.ts';
import { addOwnAction, setNoNewMoney, setPlan } from '../workbook/change-workbook.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { showFilter } from '../../../tests/support/programme-page.ts';
import { answered, openProgramme } from '../../../tests/support/programme-state.ts';

const LACKING = answered(
  { statement: 'lea1', outcome: 'leadership', answer: 0, isRisk: true },
  { statement: 'inc2', outcome: 'inclusion', answer: 1, importance: 3 },
  { statement: 'con1', outcome: 'connectivity', answer: 'unknown' },
);
const PLANNED = ACTIONS.slice(0, 8).reduce<Workbook>(
  (workbook, { id }, index) =>
    setPlan(workbook, id, {
      when: (['now', 'next', 'later', 'no'] as const)[index % 4] ?? 'now',
      owner: 'Digital team',
      quarter: '2027-Q1',
      note: 'A note',
    }),
  addOwnAction(LACKING, { title: 'Ours', statement: 'inc2', effort: 1 }),
);

async function showQuadrants(page: Page): Promise<void> {
  await showFilter(page);
  await page.getByRole('radio', { name: 'Four quadrants' }).check();
}

const STATES: readonly (readonly [name: string, workbook: Workbook, prepare: (page: Page) => Promise<void>])[] = [
  ['nothing yet, all actions open', EMPTY_WORKBOOK, (page) => openAll(page, '.all-actions > details > summary')],
  ['candidates, everything unfolded', LACKING, (page) => openAll(page, '[data-part="candidates"] summary')],
  ['a full board, everything unfolded', PLANNED, (page) => openAll(page, ':is(#board, [data-part="order"]) summary')],
  ['the quadrants, without new money', setNoNewMoney(PLANNED, true), showQuadrants],
  [
    'after removing, and the text shown',
    PLANNED,
    async (page) => {
      await page.getByRole('button', { name: 'Remove: Ours' }).click();
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.getByRole('button', { name: 'Copy as text' }).click();
      await expect(page.locator('[data-part="text"]')).toBeVisible();
    },
  ],
];

async function openAll(page: Page, summaries: string): Promise<void> {
  await page.locator(summaries).evaluateAll((all) => {
    for (const each of all) if (each.parentElement instanceof HTMLDetailsElement) each.parentElement.open = true;
  });
}

for (const [name, workbook, prepare] of STATES)
  test(`programme, ${name}: axe finds no faults, small and wide, light and dark`, async ({ page }) => {
    await openProgramme(page, workbook);
    await prepare(page);
    expect(await findFaults(page)).toEqual([]);
  });
