import { ALSO_ON_DISK, expect, test, testInOwnContext } from '../../../tests/support/almanac.ts';
import { addOwnAction, setAnswer, setPlan } from '../workbook/change-workbook.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { openProgramme } from '../../../tests/support/programme-state.ts';
import { storedWorkbook } from '../../../tests/support/workbooks.ts';
import {
  status,
  candidates,
  candidate,
  column,
  onBoard,
  whenButton,
  field,
  steps,
  example,
  KIT,
  RESTORES,
} from '../../../tests/support/programme-page.ts';

/* The board, and the council's own actions. */

test.describe('the board', () => {
  test('a candidate is planned, moved and removed by keyboard; the focus is never lost', async ({ page }) => {
    await openProgramme(page, example());
    await expect(page.getByText('Nothing planned yet.')).toBeVisible();
    await whenButton(candidate(page, KIT.id), 'now').focus();
    await page.keyboard.press('Enter');
    await expect(whenButton(candidate(page, KIT.id), 'now')).toBeFocused();
    await expect(whenButton(candidate(page, KIT.id), 'now')).toHaveAttribute('aria-pressed', 'true');
    await expect(status(page)).toHaveText(`${KIT.title}: Now`);
    await expect(column(page, 'now')).toHaveCount(1);
    const card = onBoard(page, KIT.id);
    await whenButton(card, 'later').focus();
    await page.keyboard.press('Space');
    await expect(column(page, 'later')).toHaveCount(1);
    await expect(column(page, 'now')).toHaveCount(0);
    await expect(whenButton(card, 'later')).toBeFocused();
    await expect(status(page)).toHaveText(`${KIT.title}: Later`);
    await page.keyboard.press('Space');
    await expect(card).toHaveCount(0);
    await expect(status(page)).toHaveText(`${KIT.title}: Not planned`);
    await expect(page.getByRole('heading', { name: 'Plan', exact: true })).toBeFocused();
  });

  test('if a card of several is removed, the next one takes the focus', async ({ page }) => {
    await openProgramme(page, setPlan(setPlan(example(), KIT.id, { when: 'next' }), RESTORES.id, { when: 'next' }));
    const [first = '', second = ''] = await steps(column(page, 'next'));
    await whenButton(onBoard(page, first), 'next').click();
    await expect(column(page, 'next')).toHaveCount(1);
    await expect(onBoard(page, second).locator('button').first()).toBeFocused();
  });

  test('"not for us" removes an action from the ranked list, and restores it', async ({ page }) => {
    await openProgramme(page, example());
    await whenButton(candidate(page, KIT.id), 'no').click();
    await expect(candidate(page, KIT.id)).toHaveCount(0);
    await expect(candidates(page).locator(':focus')).toHaveCount(1);
    const aside = page.locator('[data-part="aside"] > summary');
    await expect(aside).toHaveText('Not for us (1 action)');
    await aside.click();
    await whenButton(onBoard(page, KIT.id), 'no').click();
    await expect(candidate(page, KIT.id)).toHaveCount(1);
    await expect(aside).toBeHidden();
  });

  testInOwnContext('owner, quarter and note are saved as they are entered', ALSO_ON_DISK, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await openProgramme(page, setPlan(example(), KIT.id, { when: 'now', quarter: '2025-Q1' }));
    const card = onBoard(page, KIT.id);
    const quarter = field(card, 'Review at end of');
    await expect(quarter).toHaveValue('2025-Q1');
    const options = await quarter.locator('option').allTextContents();
    expect([options.slice(0, 3), options.at(-1), options.length]).toEqual([
      ['No quarter set', 'January to March 2025', 'October to December 2026'],
      'July to September 2029',
      14,
    ]);
    await field(card, 'Owner').pressSequentially('Digital team');
    await quarter.selectOption('2027-Q2');
    await field(card, 'Note').pressSequentially('Ask the county.');
    expect((await storedWorkbook(page))?.programme.actions[KIT.id]).toMatchObject({
      when: 'now',
      owner: 'Digital team',
      quarter: '2027-Q2',
      note: 'Ask the county.',
    });
    await page.reload();
    await expect(field(card, 'Owner')).toHaveValue('Digital team');
    await expect(quarter).toHaveValue('2027-Q2');
    await expect(field(card, 'Note')).toHaveValue('Ask the county.');
  });

  test('a planned action whose gap closes stays and says so', ALSO_ON_DISK, async ({ page, context }) => {
    await openProgramme(page, setPlan(example(), KIT.id, { when: 'now' }));
    await expect(onBoard(page, KIT.id)).not.toContainText('Target met');
    const other = await context.newPage();
    await openProgramme(other, setAnswer(setPlan(example(), KIT.id, { when: 'now' }), 'inc2', { answer: 3 }));
    await expect(onBoard(page, KIT.id)).toContainText('Target met. It stays here until you remove it.');
    await expect(candidate(page, KIT.id)).toHaveCount(0);
  });

  test('an action that is not in this edition is shown by its id and can be removed', async ({ page }) => {
    await openProgramme(page, setPlan(EMPTY_WORKBOOK, 'gone-action', { when: 'next' }));
    await expect(onBoard(page, 'gone-action')).toContainText('This action is not in this edition of the almanac.');
    await whenButton(onBoard(page, 'gone-action'), 'next').click();
    await expect(column(page, 'next')).toHaveCount(0);
    expect((await storedWorkbook(page))?.programme.actions).toEqual({});
  });
});

test.describe('own actions', () => {
  test('are added by keyboard, ranked, changed, removed and restored', async ({ page }) => {
    await openProgramme(page, example());
    await page.locator('#own-title').focus();
    await page.keyboard.type('Ask <i>parishes</i>');
    await page.getByRole('combobox', { name: 'Statement it improves', exact: true }).selectOption('inc2');
    await page.getByRole('button', { name: 'Add the action' }).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Added: Ask <i>parishes</i>.');
    await expect(page.locator('#own-title')).toBeFocused();
    await expect(candidate(page, 'own-1')).toContainText('Ask <i>parishes</i>');
    await expect(candidate(page, 'own-1')).toContainText('benefit 6; 6 ÷ effort 1 = 6.0');
    const card = page.locator('[data-part="own-list"] [data-step="own-1"]');
    await field(card, 'Action').fill('Ask all parishes');
    await field(card, 'Effort').selectOption('3');
    await expect(candidate(page, 'own-1')).toContainText('Ask all parishes');
    await expect(candidate(page, 'own-1')).toContainText('6 ÷ effort 3 = 2.0');
    await whenButton(card, 'next').click();
    await field(onBoard(page, 'own-1'), 'Owner').fill('Estates');
    await card.getByRole('button', { name: 'Remove: Ask all parishes' }).click();
    await expect(card).toHaveCount(0);
    await expect(onBoard(page, 'own-1')).toHaveCount(0);
    const undo = page.locator('[data-part="own-undo"]');
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card).toHaveCount(1);
    await expect(field(onBoard(page, 'own-1'), 'Owner')).toHaveValue('Estates');
    await expect(undo).toBeHidden();
    expect((await storedWorkbook(page))?.programme.own).toEqual([{ id: 'own-1', title: 'Ask all parishes', statement: 'inc2', effort: 3 }]);
  });

  test('need a name and a statement, and have a limit of forty', async ({ page }) => {
    const forty = Array.from({ length: 40 }).reduce<Workbook>(
      (workbook) => addOwnAction(workbook, { title: 'One', statement: 'con1', effort: 1 }),
      EMPTY_WORKBOOK,
    );
    await openProgramme(page);
    const add = page.getByRole('button', { name: 'Add the action' });
    await add.click();
    await expect(page.locator('#own-title')).toBeFocused();
    await page.locator('#own-title').fill('  ');
    await page.locator('#own-statement').selectOption('con1');
    await add.click();
    expect(await page.evaluate(() => localStorage.getItem('almanac-workbook'))).toBeNull();
    await openProgramme(page, forty);
    await page.locator('#own-title').fill('Another');
    await page.locator('#own-statement').selectOption('con1');
    await add.click();
    await expect(status(page)).toHaveText('You can add up to 40. Remove one first.');
    expect((await storedWorkbook(page))?.programme.own).toHaveLength(40);
  });
});
