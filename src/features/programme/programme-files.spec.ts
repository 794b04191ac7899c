import { ALSO_ON_DISK, expect, open, test, testInOwnContext } from '../../../tests/support/almanac.ts';
import ICAL from 'ical.js';
import { addOwnAction, setNoNewMoney, setPlan } from '../workbook/change-workbook.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { openProgramme } from '../../../tests/support/programme-state.ts';
import { putWorkbook, storedWorkbook, workbookText } from '../../../tests/support/workbooks.ts';
import {
  status,
  candidate,
  column,
  onBoard,
  whenButton,
  field,
  steps,
  read,
  save,
  example,
  KIT,
  RESTORES,
} from '../../../tests/support/programme-page.ts';

/* What is saved on the device and in files, and shared between tabs. */

test.describe('two tabs', () => {
  test('a second tab shows changes made in the first, and a field in use keeps its text', ALSO_ON_DISK, async ({ page, context }) => {
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

  test('a field in use says that the other tab changed it, and shows the change when it loses the focus', async ({ page, context }) => {
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

test.describe('if the device saves nothing', () => {
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
    test(`storage is ${why}: the page says so, and works until you leave it`, ALSO_ON_DISK, async ({ page }) => {
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

test.describe('files', () => {
  const planned = setPlan(
    setPlan(example(), KIT.id, { when: 'now', owner: '=1+1', quarter: '2027-Q1', note: 'Öffnen, "bald"' }),
    RESTORES.id,
    {
      when: 'later',
      owner: 'Cyber lead',
    },
  );

  test('CSV: planned actions and candidates with every number, and no formulas', ALSO_ON_DISK, async ({ page }) => {
    await openProgramme(page, planned);
    const download = await save(page, 'Download as CSV');
    expect(download.suggestedFilename()).toMatch(/^almanac-programme-\d{4}-\d\d-\d\d\.csv$/);
    await expect(status(page)).toContainText(`Downloaded as ${download.suggestedFilename()}`);
    const csv = await read(download);
    const rows = csv.split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFFPlanned,Rank,Action,.*,Gap,Importance,Risk,Benefit,Effort,/);
    expect(rows[1]).toMatch(/^Now,1,.*,Ad hoc \(1\),3,2,3,0,6,2,\d,3,Do first,'=1\+1,January to March 2027,2027-03-31,"Öffnen, ""bald"""$/);
    expect(rows[2]).toMatch(/^Later,.*,Do first,Cyber lead,,,$/);
    expect(rows[3]).toMatch(/^Not planned,/);
    expect(csv.replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(/(^|,)[=+@-]/m);
  });

  testInOwnContext('calendar: a review on the last weekday, and the next self-assessment', ALSO_ON_DISK, async ({ page }) => {
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

  test('text for a report; if copying is not allowed, the text is shown and selected', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openProgramme(page, planned);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(status(page)).toHaveText('Copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      'Programme: what we do next\n',
      '2 actions are planned: 1 now, 0 next and 1 later.',
      `\nNow\n${KIT.title}; Owner: =1+1; Review at end of: January to March 2027; Effort: 2\n`,
      '\nNext\nNone yet.\n',
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

  test('a downloaded workbook restores the plan and own actions', ALSO_ON_DISK, async ({ page }) => {
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

test('an unreadable workbook is left unchanged', ALSO_ON_DISK, async ({ page }) => {
  const text = workbookText(example()).replace('"version": 1', '"version": 7');
  await putWorkbook(page, text);
  await open(page, '/programme/');
  await expect(page.getByText('There is a saved workbook that this edition cannot open. We have left it unchanged.')).toBeVisible();
  const group = page.locator('.all-actions details').first();
  await group.locator('summary').click();
  await whenButton(group.locator('[data-action]').first(), 'now').click();
  await expect(column(page, 'now')).toHaveCount(1);
  expect(await page.evaluate(() => localStorage.getItem('almanac-workbook'))).toBe(text);
});
