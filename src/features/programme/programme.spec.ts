import { readFileSync } from 'node:fs';
import type { Download, Locator } from '@playwright/test';
import { ALSO_ON_DISK, addressOf, expect, isThere, open, test, type Page } from '../../../tests/support/almanac.ts';
import ICAL from 'ical.js';
import { addOwnAction, setAnswer, setNoNewMoney, setPlan } from '../workbook/change-workbook.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { actionFor, answered, openProgramme, withEffort } from '../../../tests/support/programme-state.ts';
import { ACTIONS } from '../../../tests/fixtures/almanac/assessment.ts';
import { putWorkbook, statement, storedWorkbook, workbookText } from '../../../tests/support/workbooks.ts';

const status = (page: Page) => page.locator('[data-workbook-bar] [role="status"]');
const candidates = (page: Page) => page.locator('[data-part="ranked"] > li');
const candidate = (page: Page, id: string) => page.locator(`[data-part="candidates"] [data-step="${id}"]`);
const column = (page: Page, when: 'now' | 'next' | 'later' | 'no') => page.locator(`[data-column="${when}"] > li`);
const onBoard = (page: Page, id: string) => page.locator(`[data-column] [data-step="${id}"]`);
const whenButton = (card: Locator, when: 'now' | 'next' | 'later' | 'no') => card.locator(`[data-when="${when}"]`);
const field = (card: Locator, name: string) => card.getByLabel(new RegExp(`^${name}`));
const steps = (cards: Locator) => cards.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['step'] ?? ''));
const read = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');
const save = async (page: Page, name: string): Promise<Download> => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return downloading;
};

/** The worked example of the design: two actions that tie, and a small gap. */
const EXAMPLE = [
  { statement: 'inc2', outcome: 'inclusion', answer: 1, importance: 3 },
  { statement: 'sec3', outcome: 'security', answer: 1, importance: 2, isRisk: true },
  { statement: 'con2', outcome: 'connectivity', answer: 2, importance: 1 },
] as const;
const example = (): Workbook => withEffort(withEffort(withEffort(answered(...EXAMPLE), 'inc2', 2), 'sec3', 2), 'con2', 1);
const [KIT, RESTORES, CHAMPION] = [actionFor('inc2'), actionFor('sec3'), actionFor('con2')];

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
      `From “${statement('inc2').statement.replace(/\.$/, '')}”: answer Patchy (1); target 3.`,
    );
    await expect(candidate(page, RESTORES.id)).toContainText('Risk 1: ');
    await expect(candidate(page, KIT.id)).not.toContainText('Risk 1: ');
    const order = await steps(candidates(page));
    const small = order.filter((id) => ACTIONS.some((action) => action.id === id && action.statements.includes('con2')));
    const large = order.filter((id) => !small.includes(id));
    expect(order).toEqual([...[...large].sort(), ...[...small].sort()]);
    expect(order).toEqual(expect.arrayContaining([KIT.id, RESTORES.id, CHAMPION.id]));
  });

  test('many come twelve first, then all, and the focus goes on with them', async ({ page }) => {
    const everything = [...new Set(ACTIONS.flatMap(({ statements }) => statements))].reduce(
      (workbook, id) => setAnswer(workbook, id, { answer: 0 }),
      EMPTY_WORKBOOK,
    );
    await openProgramme(page, everything);
    await expect(candidates(page)).toHaveCount(12);
    await expect(page.getByText(`The first 12 of ${ACTIONS.length} actions.`)).toBeVisible();
    await page.getByRole('button', { name: `Show all ${ACTIONS.length}` }).focus();
    await page.keyboard.press('Enter');
    await expect(candidates(page)).toHaveCount(ACTIONS.length);
    await expect(candidates(page).nth(12).locator('button').first()).toBeFocused();
  });

  test('"no new money" hides effort 3 and says how many; what is planned stays', async ({ page }) => {
    const workbook = setPlan(setPlan(example(), KIT.id, { effort: 3 }), RESTORES.id, { effort: 3, when: 'now' });
    await openProgramme(page, workbook);
    await expect(candidate(page, KIT.id)).toBeVisible();
    await page.getByRole('checkbox', { name: /^No new money/ }).focus();
    await page.keyboard.press('Space');
    await expect(candidate(page, KIT.id)).toHaveCount(0);
    await expect(page.locator('[data-part="hidden"]')).toHaveText('Hidden: 2 actions of effort 3. Your plan still has 1 of effort 3.');
    await expect(status(page)).toHaveText('Hidden: 2 actions of effort 3. Your plan still has 1 of effort 3.');
    await expect(onBoard(page, RESTORES.id)).toBeVisible();
    expect((await storedWorkbook(page))?.programme.noNewMoney).toBe(true);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: /^No new money/ })).toBeChecked();
    await page.getByRole('checkbox', { name: /^No new money/ }).uncheck();
    await expect(candidate(page, KIT.id)).toBeVisible();
  });

  test('the four quadrants, by keyboard', async ({ page }) => {
    await openProgramme(page, setPlan(setPlan(example(), RESTORES.id, { effort: 3 }), CHAMPION.id, { effort: 2 }));
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

  test("the council's own judgement of an effort ranks anew, is told, and leaves no trace where it agrees", async ({ page }) => {
    await openProgramme(page, answered(...EXAMPLE));
    const effort = candidate(page, KIT.id).locator('.effort select');
    const other = KIT.effort === 1 ? '2' : '1';
    await effort.selectOption(other);
    await expect(effort).toBeFocused();
    await expect(candidate(page, KIT.id)).toContainText(`÷ effort ${other} =`);
    await expect(status(page)).toHaveText(`Effort of “${KIT.title}”: ${other}.`);
    expect((await storedWorkbook(page))?.programme.actions[KIT.id]?.effort).toBe(Number(other));
    await effort.selectOption(String(KIT.effort));
    expect((await storedWorkbook(page))?.programme.actions).toEqual({});
    await expect(effort.locator('option:checked')).toHaveText(/\(almanac\)$/);
  });
});

test.describe('the board', () => {
  test('a candidate is planned, moved and taken out by keyboard; the focus is never lost', async ({ page }) => {
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
    await expect(page.getByRole('heading', { name: 'Board' })).toBeFocused();
  });

  test('of several, the next card takes the focus', async ({ page }) => {
    await openProgramme(page, setPlan(setPlan(example(), KIT.id, { when: 'next' }), RESTORES.id, { when: 'next' }));
    const [first = '', second = ''] = await steps(column(page, 'next'));
    await whenButton(onBoard(page, first), 'next').click();
    await expect(column(page, 'next')).toHaveCount(1);
    await expect(onBoard(page, second).locator('button').first()).toBeFocused();
  });

  test('"not for us" takes it off the ranked list, and brings it back', async ({ page }) => {
    await openProgramme(page, example());
    await whenButton(candidate(page, KIT.id), 'no').click();
    await expect(candidate(page, KIT.id)).toHaveCount(0);
    await expect(candidates(page).locator(':focus')).toHaveCount(1);
    await page.getByText('Not for us').click();
    await whenButton(onBoard(page, KIT.id), 'no').click();
    await expect(candidate(page, KIT.id)).toHaveCount(1);
    await expect(page.getByText('Not for us')).toBeHidden();
  });

  test('owner, quarter and note are kept as they are made', ALSO_ON_DISK, async ({ page }) => {
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

  test('what this edition does not have is shown by its id and can be taken out', async ({ page }) => {
    await openProgramme(page, setPlan(EMPTY_WORKBOOK, 'gone-action', { when: 'next' }));
    await expect(onBoard(page, 'gone-action')).toContainText('not in this edition');
    await whenButton(onBoard(page, 'gone-action'), 'next').click();
    await expect(column(page, 'next')).toHaveCount(0);
    expect((await storedWorkbook(page))?.programme.actions).toEqual({});
  });
});

test('nobody knows an answer: finding out is a candidate with its question', async ({ page }) => {
  await openProgramme(page, answered({ statement: 'con1', outcome: 'connectivity', answer: 'unknown' }));
  const card = candidate(page, 'find-out-con1');
  await expect(card).toContainText('Find out how we are doing:');
  await expect(card).toContainText('answer don’t know');
  await card.locator('summary').click();
  await expect(card).toContainText('Start with this question:');
  const lead = card.getByRole('link', { name: /./ }).first();
  expect(await lead.evaluate((link) => (link as HTMLAnchorElement).href)).toMatch(/\/(case-studies|challenges)\//);
});

test.describe('the order', () => {
  const [LEAD] = [actionFor('lea1')];
  const lacking = answered(
    { statement: 'lea1', outcome: 'leadership', answer: 0 },
    { statement: 'cap2', outcome: 'capability', answer: 0 },
  );

  test('somebody accountable and the skills are told first', async ({ page }) => {
    await openProgramme(page, lacking);
    const notes = page.getByRole('region', { name: 'Dependencies' });
    for (const id of ['lea1', 'cap2'])
      await expect(notes).toContainText(
        `“${statement(id).statement.replace(/\.$/, '')}” is at “Not yet”. It is one of the two statements that usually block the rest.`,
      );
    await expect(notes).toContainText(LEAD.title);
  });

  test('an action that closes such a gap later, after others for now, is warned of, and the warning goes when it moves', async ({
    page,
  }) => {
    await openProgramme(page, setPlan(setPlan(lacking, LEAD.id, { when: 'later' }), KIT.id, { when: 'now' }));
    const late = page.getByText(`“${LEAD.title}” is planned for Later, after 1 action planned for Now`);
    await expect(late.first()).toBeVisible();
    await whenButton(onBoard(page, LEAD.id), 'now').click();
    await expect(late).toHaveCount(0);
  });

  test('what must be in place stands beside what is planned for now', async ({ page }) => {
    const action = ACTIONS.find(({ prerequisites }) => prerequisites.length > 0);
    if (!action) throw new Error('No action asks for anything.');
    await openProgramme(page, setPlan(EMPTY_WORKBOOK, action.id, { when: 'now' }));
    await page.getByText('What you need before starting “Now”').first().click();
    await expect(page.locator('[data-part="prerequisite-list"]')).toContainText(
      `${action.title}: ${action.prerequisites[0]?.replace(/\.$/, '') ?? '?'}`,
    );
  });
});

test.describe('own actions', () => {
  test('are added by keyboard, ranked, changed, removed and brought back', async ({ page }) => {
    await openProgramme(page, example());
    await page.locator('#own-title').focus();
    await page.keyboard.type('Ask <i>parishes</i>');
    await page.getByRole('combobox', { name: 'Statement it improves', exact: true }).selectOption('inc2');
    await page.getByRole('button', { name: 'Add the action' }).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Added: Ask <i>parishes</i>.');
    await expect(page.locator('#own-title')).toBeFocused();
    await expect(candidate(page, 'own-1')).toContainText('1. Ask <i>parishes</i>');
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

  test('need a name and a statement, and forty are the most', async ({ page }) => {
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
    await expect(status(page)).toContainText('room for 40 actions');
    expect((await storedWorkbook(page))?.programme.own).toHaveLength(40);
  });
});

test.describe('two tabs', () => {
  test('a second tab shows what the first does, and a field that is typed in keeps its text', ALSO_ON_DISK, async ({ page, context }) => {
    const withOwn = addOwnAction(example(), { title: 'Ours', statement: 'inc2', effort: 1 });
    await openProgramme(page, setPlan(withOwn, KIT.id, { when: 'now' }));
    const other = await context.newPage();
    await open(other, '/programme/');
    await field(onBoard(other, KIT.id), 'Note').pressSequentially('Half a sent');
    await expect(field(onBoard(page, KIT.id), 'Note')).toHaveValue('Half a sent');
    await whenButton(candidate(page, 'own-1'), 'now').click();
    await expect(column(other, 'now')).toHaveCount(2);
    expect(await steps(column(other, 'now'))).toEqual(['own-1', KIT.id]);
    await expect(status(other)).toContainText('Your workbook was changed in another tab');
    await expect(field(onBoard(page, KIT.id), 'Note')).toHaveValue('Half a sent');
    await other.keyboard.type('ence');
    await expect(field(onBoard(page, KIT.id), 'Note')).toHaveValue('Half a sentence');
    const { actions } = (await storedWorkbook(page))?.programme ?? EMPTY_WORKBOOK.programme;
    expect([actions[KIT.id]?.note, actions['own-1']?.when]).toEqual(['Half a sentence', 'now']);
  });

  test('a field that the other tab changed while it is typed in here says so, and shows it when it is left', async ({ page, context }) => {
    await openProgramme(page, setPlan(example(), KIT.id, { when: 'now' }));
    const other = await context.newPage();
    await open(other, '/programme/');
    const owner = field(onBoard(page, KIT.id), 'Owner');
    await owner.pressSequentially('Digital');
    await expect(field(onBoard(other, KIT.id), 'Owner')).toHaveValue('Digital');
    await field(onBoard(other, KIT.id), 'Owner').fill('Estates');
    await expect(onBoard(page, KIT.id)).toContainText('Changed to “Estates” in another tab.');
    await expect(owner).toHaveValue('Digital');
    await owner.blur();
    await expect(owner).toHaveValue('Estates');
    await expect(page.locator('.typed__notice:visible')).toHaveCount(0);
    expect((await storedWorkbook(page))?.programme.actions[KIT.id]?.owner).toBe('Estates');
  });
});

test.describe('where the device keeps nothing', () => {
  for (const [why, prepare] of [
    [
      'disabled',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
    [
      'full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ] as const)
    test(`storage is ${why}: the page says so, and works until it is left`, ALSO_ON_DISK, async ({ page }) => {
      await page.addInitScript(prepare);
      await open(page, '/programme/');
      const [group] = [page.locator('.all-actions details').first()];
      await group.locator('summary').click();
      const item = group.locator('[data-action]').first();
      const id = (await item.getAttribute('data-action')) ?? '';
      await whenButton(item, 'now').click();
      await field(onBoard(page, id), 'Note').fill('Remember');
      await expect(page.getByText('Your browser is not saving data for this site')).toBeVisible();
      const saved = JSON.parse(await read(await save(page, 'Download workbook'))) as { workbook: Workbook };
      expect(saved.workbook.programme.actions[id]).toMatchObject({ when: 'now', note: 'Remember' });
    });
});

test.describe('without a self-assessment', () => {
  test('the page says so, and any action can be planned without arithmetic', async ({ page }) => {
    await openProgramme(page);
    await expect(page.getByText('There is no self-assessment on this device yet')).toBeVisible();
    const way = page.getByRole('link', { name: 'Do the self-assessment first to rank actions' });
    await expect(way).toHaveAttribute('href', /\/self-assessment\/(index\.html)?$/);
    await expect(page.getByRole('heading', { name: 'Suggested actions' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Suggested actions' })).toBeHidden();
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

  test('where every answer is at its target it says that there is no gap', async ({ page }) => {
    await openProgramme(page, answered({ statement: 'con1', outcome: 'connectivity', answer: 3 }));
    await expect(page.getByText('All answers meet their target')).toBeVisible();
    await expect(page.getByText('There is no self-assessment')).toBeHidden();
  });

  test('where the statements cannot be loaded it says that, and the list stays readable', ALSO_ON_DISK, async ({ page }) => {
    await page.route('**/data/assessment.js', (route) => route.abort());
    await open(page, '/programme/');
    await expect(page.locator('[data-part="failed"]')).toContainText('could not be loaded');
    await expect(page.locator('[data-action]').first()).toBeVisible();
  });
});

test.describe('files', () => {
  const planned = setPlan(
    setPlan(example(), KIT.id, { when: 'now', owner: '=1+1', quarter: '2027-Q1', note: 'Öffnen, "bald"' }),
    RESTORES.id,
    {
      when: 'later',
      owner: 'Cyber lead',
    },
  );

  test('CSV: planned actions and candidates with every number, no cell a formula', ALSO_ON_DISK, async ({ page }) => {
    await openProgramme(page, planned);
    const download = await save(page, 'Download as CSV');
    expect(download.suggestedFilename()).toMatch(/^almanac-programme-\d{4}-\d\d-\d\d\.csv$/);
    await expect(status(page)).toContainText(`Downloaded as ${download.suggestedFilename()}`);
    const csv = await read(download);
    const rows = csv.split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFFPlanned,Rank,Action,.*,Gap,Importance,Risk,Benefit,Effort,/);
    expect(rows[1]).toMatch(/^Now,1,.*,Patchy \(1\),3,2,3,0,6,2,\d,3,Do first,'=1\+1,January to March 2027,2027-03-31,"Öffnen, ""bald"""$/);
    expect(rows[2]).toMatch(/^Later,.*,Do first,Cyber lead,,,$/);
    expect(rows[3]).toMatch(/^Not planned,/);
    expect(csv.replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(/(^|,)[=+@-]/m);
  });

  test('calendar: a review on the last weekday, and the next self-assessment', ALSO_ON_DISK, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await openProgramme(page, planned);
    const download = await save(page, 'Download review dates for a calendar');
    expect(download.suggestedFilename()).toBe('almanac-programme-reviews-2026-11-25.ics');
    await expect(status(page)).toHaveText(
      '1 review and the next self-assessment downloaded as almanac-programme-reviews-2026-11-25.ics. 1 planned action has no quarter yet, so no review date.',
    );
    const text = await read(download);
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate, summary }) => [String(startDate), summary])).toEqual([
      ['2027-03-31', `Review: ${KIT.title}`],
      ['2027-11-25', 'Repeat the self-assessment'],
    ]);
    expect(events[0]?.description).toContain('Owner: =1+1\nPlanned for: Now\n');
    expect(text).not.toContain('bald');
  });

  test('text for a paper; where copying is not allowed it is shown and selected', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openProgramme(page, planned);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(status(page)).toHaveText('Copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      'Programme: what we do next\n',
      '2 actions are planned: 1 now, 0 next and 1 later.',
      `\nNow\n${KIT.title}; Owner: =1+1; Review at end of: January to March 2027; Effort: 2\n`,
      '\nNext\nNothing yet.\n',
      `\nLater\n${RESTORES.title}; Owner: Cyber lead; Review at end of: open; Effort: 2\n`,
      'target 3. Gap 2 × (importance 3 + risk 0) = benefit 6; 6 ÷ effort 2 = 3.0; Planned: Now',
      `Notes\n- ${KIT.title}: Öffnen, "bald"`,
    ])
      expect(text).toContain(part);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(status(page)).toContainText('The text is selected');
    expect(await page.evaluate(() => String(getSelection()))).toContain(`Now\n${KIT.title}`);
  });

  test('the workbook as a file comes back with plan and own actions', ALSO_ON_DISK, async ({ page }) => {
    await openProgramme(page, addOwnAction(planned, { title: 'Ours', statement: 'con1', effort: 1 }));
    const saved = await read(await save(page, 'Download workbook'));
    await openProgramme(page, setNoNewMoney(EMPTY_WORKBOOK, true));
    await expect(column(page, 'now')).toHaveCount(0);
    await page.locator('input[type="file"]').setInputFiles({ name: 'w.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
    await expect(column(page, 'now')).toHaveCount(1);
    await expect(page.locator('[data-part="own-list"] > li')).toHaveCount(1);
    expect((await storedWorkbook(page))?.programme).toEqual((JSON.parse(saved) as { workbook: Workbook }).workbook.programme);
  });
});

test('what somebody wrote stays text, wherever it is shown', async ({ page }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const workbook = setPlan(addOwnAction(example(), { title: evil, statement: 'inc2', effort: 1 }), 'own-1', {
    when: 'now',
    owner: evil,
    note: evil,
    quarter: '2027-Q1',
  });
  await openProgramme(page, workbook);
  await expect(onBoard(page, 'own-1').getByRole('heading')).toHaveText(evil);
  await expect(candidate(page, 'own-1')).toContainText(evil);
  await page.getByRole('radio', { name: 'Four quadrants' }).check();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('[data-part="text"]')).toContainText(evil);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-part="paper"]')).toContainText(evil);
  expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  await expect(page).toHaveTitle(/Programme/);
});

test.describe('on paper', () => {
  /** Twelve actions with all that a committee asks for, as a council would plan them. */
  const twelve = ACTIONS.filter((_, index) => index % Math.floor(ACTIONS.length / 12) === 0)
    .slice(0, 12)
    .reduce<Workbook>(
      (workbook, { id, statements: [statement = ''] }, index) =>
        setPlan(setAnswer(workbook, statement, { answer: index % 3 === 0 ? 0 : 1 }), id, {
          when: (['now', 'now', 'next', 'later'] as const)[index % 4] ?? 'now',
          owner: index % 5 === 4 ? '' : (['Head of customer services', 'Director of resources', 'Digital team'][index % 3] ?? ''),
          quarter: index % 5 === 3 ? '' : (['2026-Q4', '2027-Q1', '2027-Q2', '2028-Q1'][index % 4] ?? ''),
          note: index % 6 === 0 ? 'The county renews its network in the spring: talk to them before the tender goes out.' : '',
        }),
      setAnswer(setAnswer(EMPTY_WORKBOOK, 'lea1', { answer: 0 }), 'cap2', { answer: 0 }),
    );
  const pagesOf = async (page: Page): Promise<number> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    return (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  };

  test('twelve planned actions are two pages of A4, nothing cut, no controls', async ({ page }) => {
    // As wide as A4 without its margins.
    await page.setViewportSize({ width: 672, height: 980 });
    await openProgramme(page, twelve);
    await expect(page.locator('[data-column] > li')).toHaveCount(12);
    expect(await pagesOf(page)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main :is(button, input, select, textarea, nav):visible')).toHaveCount(0);
    const paper = page.locator('[data-part="paper"]');
    await expect(paper).toContainText('12 actions are planned: 6 now, 3 next and 3 later.');
    await expect(paper.getByRole('row')).not.toHaveCount(0);
    await expect(page.locator('.all-actions')).toBeHidden();
    await expect(paper.locator('[data-part="second"]')).toHaveCSS('break-before', 'page');
    const cut = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll('.paper *')].filter(
          ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
        ).length,
    );
    expect(cut).toBe(0);
  });

  test('many notes go on to further pages', async ({ page }) => {
    const noted = ACTIONS.slice(0, 12).reduce<Workbook>(
      (workbook, { id }) => setPlan(workbook, id, { when: 'now', note: 'word '.repeat(119) }),
      twelve,
    );
    await openProgramme(page, noted);
    expect(await pagesOf(page)).toBeGreaterThan(2);
  });

  test('with nothing planned the worksheet is printed, all of it', async ({ page }) => {
    await openProgramme(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.boxes:visible')).toHaveCount(ACTIONS.length);
    await expect(page.locator('[data-part="paper"]')).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.all-actions details[open]')).toHaveCount(0);
  });
});

test('without JavaScript: all actions to read, a worksheet to print, a table to save', ALSO_ON_DISK, async ({ plainPage: page }) => {
  await open(page, '/programme/');
  await expect(page.locator('[data-action]:visible')).toHaveCount(ACTIONS.length);
  await expect(page.locator('main noscript p')).toContainText('prints as a worksheet');
  await expect(page.locator('main :is(button, input, select, textarea):visible')).toHaveCount(0);
  const csv = await page
    .getByRole('link', { name: 'Download all actions as a table (CSV)' })
    .evaluate((link) => (link as HTMLAnchorElement).href);
  expect([csv, await isThere(page, csv)]).toEqual([addressOf('/data/actions.csv'), true]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.boxes:visible')).toHaveCount(ACTIONS.length);
  for (const name of ['Now', 'Next', 'Later', 'Owner', 'Quarter']) await expect(page.locator('.boxes').first()).toContainText(name);
});

test('the whole page works in 320 px, with targets for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const long = setPlan(example(), KIT.id, { when: 'now', owner: 'x'.repeat(120), note: 'y'.repeat(600), quarter: '2027-Q4' });
  await openProgramme(page, addOwnAction(long, { title: 'z'.repeat(120), statement: 'inc2', effort: 3 }));
  await expect(column(page, 'now')).toHaveCount(1);
  for (const view of ['Four quadrants', 'Ranked list']) {
    await page.getByRole('radio', { name: view }).check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  const small = await page.locator('[data-programme] :is(button, select, input, summary):visible').evaluateAll((all) =>
    all
      .map((each) => (each instanceof HTMLInputElement ? (each.closest('label') ?? each) : each))
      .filter((each) => each.getBoundingClientRect().height < 24 || each.getBoundingClientRect().width < 24)
      .map((each) => each.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
});

test('an unreadable workbook is left as it is', ALSO_ON_DISK, async ({ page }) => {
  const text = workbookText(example()).replace('"version": 1', '"version": 7');
  await putWorkbook(page, text);
  await open(page, '/programme/');
  await expect(page.getByText('cannot read')).toBeVisible();
  const group = page.locator('.all-actions details').first();
  await group.locator('summary').click();
  await whenButton(group.locator('[data-action]').first(), 'now').click();
  await expect(column(page, 'now')).toHaveCount(1);
  expect(await page.evaluate(() => localStorage.getItem('almanac-workbook'))).toBe(text);
});
