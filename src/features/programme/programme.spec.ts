import { ALSO_ON_DISK, expect, open, test } from '../../../tests/support/almanac.ts';
import { setAnswer, setPlan } from '../workbook/change-workbook.ts';
import { EMPTY_WORKBOOK } from '../../model/workbook-schema.ts';
import { actionFor, answered, openProgramme } from '../../../tests/support/programme-state.ts';
import { ACTIONS } from '../../../tests/fixtures/almanac/assessment.ts';
import { statement, storedWorkbook } from '../../../tests/support/workbooks.ts';
import {
  status,
  candidates,
  candidate,
  column,
  onBoard,
  whenButton,
  showFilter,
  steps,
  example,
  KIT,
  RESTORES,
  CHAMPION,
  EXAMPLE,
} from '../../../tests/support/programme-page.ts';

test.describe('candidates', () => {
  test('the worked example with its numbers, its statements and its order', async ({ page }) => {
    await openProgramme(page, example());
    const sums: [string, string][] = [
      [KIT.id, '= Gap 2 × (importance 3 + risk 0) = benefit 6; 6 ÷ effort 2 = 3.0. Do first.'],
      [RESTORES.id, '= Gap 2 × (importance 2 + risk 1) = benefit 6; 6 ÷ effort 2 = 3.0. Do first.'],
      [CHAMPION.id, '= Gap 1 × (importance 1 + risk 0) = benefit 1; 1 ÷ effort 1 = 1.0. Quick wins.'],
    ];
    const all = page.getByRole('button', { name: /^Show all/ });
    if (await all.isVisible()) await all.click();
    for (const [id, sum] of sums) await expect(candidate(page, id)).toContainText(sum.slice(2));
    await expect(candidate(page, KIT.id)).toContainText(
      `From “${statement('inc2').statement.replace(/\.$/, '')}”: answer Ad hoc (1); target 3.`,
    );
    await expect(candidate(page, RESTORES.id)).toContainText('Risk 1: ');
    await expect(candidate(page, KIT.id)).not.toContainText('Risk 1: ');
    const order = await steps(page.locator('[data-part="ranked"] [data-step]'));
    const improves = (id: string | undefined, statement: string) =>
      ACTIONS.some((action) => action.id === id && action.statements.includes(statement));
    expect(order).toEqual(expect.arrayContaining([KIT.id, RESTORES.id, CHAMPION.id]));
    // One entry for each gap: its best action, with the smallest gap last.
    const best = await steps(candidates(page));
    expect(best.slice(0, 2)).toEqual([...best.slice(0, 2)].sort());
    for (const statement of ['inc2', 'sec3']) expect(best.slice(0, 2).some((id) => improves(id, statement))).toBe(true);
    expect(best.slice(2).map((id) => improves(id, 'con2'))).toEqual([true]);
  });

  test('the next action comes first, with its purpose, and its numbers can be opened', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openProgramme(page, example());
    const first = candidates(page).first();
    await expect(first).toContainText('Do this first');
    expect((await first.locator('h4').boundingBox())?.y).toBeLessThan(350);
    expect((await whenButton(first, 'now').boundingBox())?.y).toBeLessThan(750);
    await expect(first.locator('.sum')).toBeHidden();
    await first.locator('summary').click();
    await expect(first.locator('.sum')).toBeVisible();
    await expect(page.getByText('From your answers: 3 of 36 statements answered, 3 gaps.')).toBeVisible();
  });

  test('four gaps are shown first, then all, each with its other ways closed, and the focus moves to the new ones', async ({ page }) => {
    const everything = [...new Set(ACTIONS.flatMap(({ statements }) => statements))].reduce(
      (workbook, id) => setAnswer(workbook, id, { answer: 0 }),
      EMPTY_WORKBOOK,
    );
    await openProgramme(page, everything);
    await expect(candidates(page)).toHaveCount(4);
    await page.getByRole('button', { name: /^Show all \d+ gaps/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-part="ranked"] [data-step]')).toHaveCount(ACTIONS.length);
    await expect(candidates(page).nth(4).locator('button').first()).toBeFocused();
    const whys = await candidates(page).locator(':scope > p:nth-of-type(2)').allTextContents();
    expect(new Set(whys).size).toBe(whys.length);
  });

  test('"no new money" hides effort 3 and says how many; planned actions stay', async ({ page }) => {
    const workbook = setPlan(setPlan(example(), KIT.id, { effort: 3 }), RESTORES.id, { effort: 3, when: 'now' });
    await openProgramme(page, workbook);
    await expect(candidate(page, KIT.id)).toBeAttached();
    await showFilter(page);
    await page.getByRole('checkbox', { name: /^No new money/ }).focus();
    await page.keyboard.press('Space');
    await expect(candidate(page, KIT.id)).toHaveCount(0);
    await expect(page.locator('[data-part="hidden"]')).toHaveText('Hidden: 2 actions of effort 3. Your plan still has 1 of effort 3.');
    await expect(status(page)).toHaveText('Hidden: 2 actions of effort 3. Your plan still has 1 of effort 3.');
    await expect(onBoard(page, RESTORES.id)).toBeVisible();
    expect((await storedWorkbook(page))?.programme.noNewMoney).toBe(true);
    await page.reload();
    await showFilter(page);
    await expect(page.getByRole('checkbox', { name: /^No new money/ })).toBeChecked();
    await page.getByRole('checkbox', { name: /^No new money/ }).uncheck();
    await expect(candidate(page, KIT.id)).toBeAttached();
  });

  test('the four quadrants, by keyboard', async ({ page }) => {
    await openProgramme(page, setPlan(setPlan(example(), RESTORES.id, { effort: 3 }), CHAMPION.id, { effort: 2 }));
    await showFilter(page);
    await page.getByRole('radio', { name: 'Ranked list' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Four quadrants' })).toBeChecked();
    await expect(page.locator('[data-view="ranked"]')).toBeHidden();
    for (const [id, name, rule] of [
      [KIT.id, 'Do first', 'Benefit 6 or more, effort 1 or 2.'],
      [RESTORES.id, 'Plan and fund', 'Benefit 6 or more, effort 3.'],
      [CHAMPION.id, 'Later', 'Benefit below 6, effort 2 or 3.'],
    ] as const) {
      const quadrant = page.getByRole('region', { name: new RegExp(`^${name}`) }).filter({ has: page.locator('[data-quadrant]') });
      await expect(quadrant.getByRole('heading', { level: 3 })).toBeVisible();
      await expect(quadrant).toContainText(rule);
      await expect(quadrant.locator(`[data-step="${id}"]`)).toContainText(`. ${name}.`);
    }
    await expect(page.locator('[data-quadrant="quick-wins"]')).toHaveCount(1);
  });

  test("the council's own judgement of an effort changes the ranking and is stated; one that agrees is not saved", async ({ page }) => {
    await openProgramme(page, answered(...EXAMPLE));
    for (const fold of await page.locator('.other-ways summary').all()) await fold.click();
    const effort = candidate(page, KIT.id).locator('.effort select');
    const other = KIT.effort === 1 ? '2' : '1';
    await effort.selectOption(other);
    await expect(effort).toBeFocused();
    await expect(candidate(page, KIT.id)).toContainText(`÷ effort ${other} =`);
    await expect(status(page)).toHaveText(`Effort of “${KIT.title}”: ${other}.`);
    expect((await storedWorkbook(page))?.programme.actions[KIT.id]?.effort).toBe(Number(other));
    await effort.selectOption(String(KIT.effort));
    expect((await storedWorkbook(page))?.programme.actions).toEqual({});
    await expect(effort.locator('option:checked')).toHaveText(/ \(our estimate\)$/);
  });
});

test('if an answer is unknown, finding out is a candidate with its question', async ({ page }) => {
  await openProgramme(page, answered({ statement: 'con1', outcome: 'connectivity', answer: 'unknown' }));
  const card = candidate(page, 'find-out-con1');
  await expect(card).toContainText('Find out how we are doing:');
  await expect(card).toContainText('answer Don’t know; target 3.');
  await expect(card).toContainText('Start with this question:');
  await card.locator('summary').click();
  const lead = card.getByRole('link', { name: /./ }).first();
  expect(await lead.evaluate((link) => (link as HTMLAnchorElement).href)).toMatch(/\/(case-studies|challenges)\//);
});

test.describe('the order', () => {
  const [LEAD] = [actionFor('lea1')];
  const lacking = answered(
    { statement: 'lea1', outcome: 'leadership', answer: 0 },
    { statement: 'cap2', outcome: 'capability', answer: 0 },
  );

  test('gaps in accountability and skills are reported first', async ({ page }) => {
    await openProgramme(page, lacking);
    const notes = page.getByRole('region', { name: 'Dependencies' });
    for (const id of ['lea1', 'cap2'])
      await expect(notes).toContainText(
        `“${statement(id).statement.replace(/\.$/, '')}” is at “Not started”. It usually blocks other work. Actions that improve it: `,
      );
    await expect(notes).toContainText(LEAD.title);
  });

  test('an action that closes such a gap but is planned after others has a warning until it moves', async ({ page }) => {
    await openProgramme(page, setPlan(setPlan(lacking, LEAD.id, { when: 'later' }), KIT.id, { when: 'now' }));
    const late = page.getByText(`“${LEAD.title}” is planned for Later, after 1 action planned for Now`);
    await expect(late.first()).toBeVisible();
    await whenButton(onBoard(page, LEAD.id), 'now').click();
    await expect(late).toHaveCount(0);
  });

  test('prerequisites are shown for actions planned for now', async ({ page }) => {
    const action = ACTIONS.find(({ prerequisites }) => prerequisites.length > 0);
    if (!action) throw new Error('No action asks for anything.');
    await openProgramme(page, setPlan(EMPTY_WORKBOOK, action.id, { when: 'now' }));
    await page.getByText('What you need before starting “Now”').first().click();
    await expect(page.locator('[data-part="prerequisite-list"]')).toContainText(
      `${action.title}: ${action.prerequisites[0]?.replace(/\.$/, '') ?? '?'}`,
    );
  });
});

test.describe('without a self-assessment', () => {
  test('the page says so, and any action can be planned without arithmetic', async ({ page }) => {
    await openProgramme(page);
    await expect(page.getByText('There is no self-assessment on this device yet')).toBeVisible();
    const link = page.getByRole('link', { name: 'Do the self-assessment first to rank actions' });
    await expect(link).toHaveAttribute('href', /\/self-assessment\/(index\.html)?$/);
    await expect(page.getByRole('heading', { name: 'Suggested actions' })).toBeHidden();
    const group = page.locator('.all-actions details').first();
    await group.locator('summary').focus();
    await page.keyboard.press('Enter');
    const item = group.locator('[data-action]').first();
    await whenButton(item, 'later').focus();
    await page.keyboard.press('Enter');
    await expect(whenButton(item, 'later')).toBeFocused();
    await expect(whenButton(item, 'later')).toHaveAttribute('aria-pressed', 'true');
    await expect(column(page, 'later')).toContainText('Not ranked: the statement has no answer yet.');
  });

  test('if every answer meets its target, the page says that there are no gaps', async ({ page }) => {
    await openProgramme(page, answered({ statement: 'con1', outcome: 'connectivity', answer: 3 }));
    await expect(page.getByText('All answers meet their target')).toBeVisible();
    await expect(page.getByText('There is no self-assessment')).toBeHidden();
  });

  test('if the statements cannot be loaded, the page says so, and the list stays readable', ALSO_ON_DISK, async ({ page }) => {
    await page.route('**/data/assessment.js', (route) => route.abort());
    await open(page, '/programme/');
    await expect(page.locator('[data-part="failed"]')).toHaveText('The self-assessment could not load. Reload the page to try again.');
    await expect(page.locator('[data-action]').first()).toBeVisible();
  });
});
