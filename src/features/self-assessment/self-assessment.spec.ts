import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { STATEMENTS } from '../../../tests/fixtures/almanac/assessment.ts';
import { findFaults } from '../../../tests/support/axe.ts';
import { ALSO_ON_DISK, addressOf, expect, open, test, type Page } from '../../../tests/support/almanac.ts';
import { answered, answersOnDevice, MIXED, putWorkbook, statement, textOnDevice, workbookText } from '../../../tests/support/workbooks.ts';

const PATH = '/self-assessment/';
const TOTAL = STATEMENTS.length;

const form = (page: Page, id: string): Locator => page.locator(`[data-statement="${id}"]`);
const radio = (page: Page, id: string, value: string | number): Locator => form(page, id).locator(`input[type="radio"][value="${value}"]`);
const field = (page: Page, id: string, name: 'note' | 'evidence' | 'reason'): Locator => form(page, id).locator(`[data-field="${name}"]`);
const progress = (page: Page): Locator => page.locator('[data-part="progress"]');
const said = (page: Page): Locator => page.locator('[data-workbook-bar] [data-part="status"]');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const goOn = (page: Page): Locator => page.locator('[data-part="go-on"]');
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 2, name, exact: true });

async function loadFile(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'workbook.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function downloadBy(page: Page, name: string): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await button(page, name).click();
  const download = await started;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test.describe('from the keyboard alone', () => {
  test('one outcome from the first statement to the next outcome', async ({ page }) => {
    await open(page, PATH);
    await goOn(page).focus();
    await page.keyboard.press('Enter');
    await expect(radio(page, 'con1', 0)).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(radio(page, 'con1', 2)).toBeChecked();
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered.`);
    await page.keyboard.press('Tab');
    await expect(form(page, 'con1').getByRole('button')).toBeFocused();
    for (const [name, text] of [
      ['evidence', 'Map'],
      ['note', 'As of May'],
    ] as const) {
      await page.keyboard.press('Tab');
      await expect(field(page, 'con1', name)).toBeFocused();
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(form(page, 'con1').getByRole('checkbox')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(form(page, 'con1').getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(radio(page, 'con2', 0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(radio(page, 'con2', 'not-ours')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(field(page, 'con2', 'reason')).toBeFocused();
    await page.keyboard.type('The county does it.');
    for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(radio(page, 'con3', 0)).toBeFocused();
    await page.keyboard.press('Space');
    for (let stop = 0; stop < 6; stop += 1) await page.keyboard.press('Tab');
    await expect(page.locator('[data-outcome="connectivity"] [data-aim="target"]')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Data')).toBeFocused();
    await expect(page).toHaveURL(/#outcome=data$/);
    expect(JSON.parse((await textOnDevice(page)) ?? '{}')).toMatchObject({
      workbook: {
        assessment: {
          answers: {
            con1: { answer: 2, evidence: 'Map', note: 'As of May', reason: '' },
            con2: { answer: 'not-ours', reason: 'The county does it.' },
            con3: { answer: 0 },
          },
          outcomes: { connectivity: { target: 4, importance: 3 } },
          risks: { con1: !statement('con1').risk },
        },
      },
    });
  });
});

test.describe('answering', () => {
  test('chosen, changed, cleared: the progress says each, the note stays, the focus too', async ({ page }) => {
    await open(page, `${PATH}#outcome=connectivity`);
    await field(page, 'con1', 'note').fill('Stays');
    await expect(progress(page)).toHaveText(`0 of ${TOTAL} answered.`);
    const clear = form(page, 'con1').getByRole('button', { name: /^Clear this answer/ });
    await expect(clear).toBeHidden();
    await expect(page.locator('[data-part="result"]')).toBeHidden();
    await radio(page, 'con1', 3).check();
    await expect(page.locator('[data-part="result"]')).toHaveJSProperty('href', addressOf('/self-assessment/result/'));
    await expect(page.locator('[data-part="result"]')).toBeVisible();
    await radio(page, 'con2', 'unknown').check();
    await expect(progress(page)).toHaveText(`2 of ${TOTAL} answered, 1 “don’t know”.`);
    await expect(page.locator('[data-count="connectivity"]')).toHaveText('2 of 3');
    await clear.click();
    await expect(radio(page, 'con1', 0)).toBeFocused();
    await expect(form(page, 'con1').locator(':checked[type="radio"]')).toHaveCount(0);
    await expect(said(page)).toContainText('cleared');
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered, 1 “don’t know”.`);
    expect(await answersOnDevice(page)).toEqual({
      con1: { answer: '', reason: '', note: 'Stays', evidence: '' },
      con2: { answer: 'unknown', reason: '', note: '', evidence: '' },
    });
  });

  test('not ours asks for the reason, and only then', async ({ page }) => {
    await open(page, `${PATH}#outcome=data`);
    await expect(field(page, 'dat1', 'reason')).toBeHidden();
    await radio(page, 'dat1', 'not-ours').check();
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered, 1 “not our responsibility” without a reason.`);
    await field(page, 'dat1', 'reason').fill('The county does it.');
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered.`);
    await radio(page, 'dat1', 1).check();
    await expect(field(page, 'dat1', 'reason')).toBeHidden();
  });

  test('a tick that agrees with the almanac is not kept; one that does not is', async ({ page }) => {
    const risky = STATEMENTS.find(({ risk }) => risk);
    const id = risky?.id ?? '';
    await open(page, `${PATH}#statement=${id}`);
    const tick = form(page, id).getByRole('checkbox');
    await expect(tick).toBeChecked();
    await expect(form(page, id)).toContainText(risky?.risk ?? 'no risk');
    await tick.uncheck();
    await page.reload();
    await expect(tick).not.toBeChecked();
    await tick.check();
    expect(await textOnDevice(page)).toContain('"risks": {}');
  });

  test('kind of body leads to places of that kind', ALSO_ON_DISK, async ({ page }) => {
    await open(page, PATH);
    await page.getByLabel('Type of organisation').selectOption('County council');
    await page.getByRole('link', { name: 'Case studies from places like yours' }).click();
    await expect(page.getByRole('status')).toContainText('places');
    await expect(page.getByLabel('Type of organisation')).toHaveValue('county');
    await page.goBack();
    await expect(page.getByLabel('Type of organisation')).toHaveValue('county');
  });

  test('a text that reaches its limit says so, and what is pasted from a word processor can be read again', async ({ page }) => {
    await open(page, `${PATH}#outcome=connectivity`);
    const note = field(page, 'con1', 'note');
    await note.fill('One\u000btwo');
    await note.press('End');
    await note.pressSequentially('!');
    await note.blur();
    await expect(note).toHaveValue('One two!');
    await note.fill('x'.repeat(599));
    await expect(form(page, 'con1')).not.toContainText('You have reached the limit');
    await note.press('End');
    await note.pressSequentially('yz');
    await expect(form(page, 'con1')).toContainText('You have reached the limit of 600 characters');
    await page.reload();
    await expect(note).toHaveValue(`${'x'.repeat(599)}y`);
  });
});

test.describe('stopping and coming back', () => {
  test('after a reload everything is there, and one goes on at the first open statement', ALSO_ON_DISK, async ({ page }) => {
    await open(page, `${PATH}#outcome=connectivity`);
    for (const id of ['con1', 'con2', 'con3']) await radio(page, id, 1).check();
    await page.getByRole('link', { name: 'Next: Data' }).click();
    await radio(page, 'dat1', 1).check();
    await open(page, PATH);
    await expect(progress(page)).toHaveText(`4 of ${TOTAL} answered.`);
    await expect(goOn(page)).toHaveText(`Continue: ${statement('dat2').topic}`);
    await goOn(page).click();
    await expect(page).toHaveURL(/#statement=dat2$/);
    await expect(radio(page, 'dat2', 0)).toBeFocused();
    await expect(radio(page, 'dat1', 1)).toBeChecked();
    await expect(radio(page, 'con1', 1)).toBeHidden();
    await page.getByRole('heading', { level: 1 }).click();
    await goOn(page).click();
    await expect(radio(page, 'dat2', 0)).toBeFocused();
  });

  test('where all is answered, a missing reason is where to go on, and then nothing', async ({ page }) => {
    const all = Object.fromEntries(STATEMENTS.map(({ id }) => [id, { answer: 2 as const }]));
    await putWorkbook(page, answered({ ...all, val2: { answer: 'not-ours' } }));
    await open(page, PATH);
    await expect(progress(page)).toHaveText(`${TOTAL} of ${TOTAL} answered, 1 “not our responsibility” without a reason.`);
    await goOn(page).click();
    await field(page, 'val2', 'reason').fill('Shared service');
    await expect(goOn(page)).toBeHidden();
    await expect(page.locator('[data-part="result"]')).toBeVisible();
  });
});

test.describe('the address', () => {
  test('one outcome at a time; Back and Forward; the name of the page; the way that is current', ALSO_ON_DISK, async ({ page }) => {
    await open(page, PATH);
    const base = await page.title();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
    await page.getByRole('navigation', { name: 'The 12 outcomes' }).getByRole('link', { name: 'Leadership' }).click();
    await expect(heading(page, 'Leadership')).toBeFocused();
    await expect(page).toHaveTitle(`Leadership · ${base}`);
    await page.getByRole('link', { name: 'Next: Economic productivity and growth' }).click();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(1);
    await expect(heading(page, 'Economic productivity and growth')).toBeFocused();
    await expect(page.locator('[data-to="productivity"]')).toHaveAttribute('aria-current', 'true');
    await page.getByRole('link', { name: 'Previous: Leadership' }).click();
    await expect(heading(page, 'Leadership')).toBeVisible();
    await page.goBack();
    await expect(heading(page, 'Economic productivity and growth')).toBeFocused();
    await page.goBack();
    await page.goBack();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
    await expect(page).toHaveTitle(base);
    await expect(page.getByText('It takes about 30 minutes')).toBeVisible();
    await page.goForward();
    await expect(heading(page, 'Leadership')).toBeFocused();
  });

  test('all on one page keeps to it, and one at a time comes back to where one is', async ({ page }) => {
    await open(page, `${PATH}#outcome=value`);
    await page.getByRole('link', { name: 'All on one page' }).click();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(12);
    await expect(goOn(page)).toHaveAttribute('href', /#view=all&statement=con1$/);
    await page.locator('[data-to="security"]').click();
    await expect(page).toHaveURL(/#view=all&outcome=security$/);
    await expect(heading(page, 'Security and resilience')).toBeFocused();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(12);
    await goOn(page).click();
    await expect(radio(page, 'con1', 0)).toBeFocused();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(12);
    await page.goBack();
    await page.getByRole('link', { name: 'One outcome at a time' }).click();
    await expect(page).toHaveURL(/#outcome=security$/);
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(1);
  });

  test(
    'an outcome page leads to its questions; what does not exist leads to the start; the skip link changes nothing',
    ALSO_ON_DISK,
    async ({ page }) => {
      await open(page, '/outcomes/inclusion/');
      await page.getByRole('link', { name: 'Assess your council on this outcome' }).click();
      await expect(heading(page, 'Inclusion')).toBeFocused();
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#text$/);
      await expect(heading(page, 'Inclusion')).toBeVisible();
      await open(page, `${PATH}#outcome=weather`);
      await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
      await expect(page.getByText('It takes about 30 minutes')).toBeVisible();
    },
  );
});

test.describe('two tabs', () => {
  test('what one does appears in the other; neither undoes the other', ALSO_ON_DISK, async ({ page, context }) => {
    await open(page, `${PATH}#outcome=data`);
    const other = await context.newPage();
    await open(other, `${PATH}#outcome=data`);
    await radio(other, 'dat1', 4).check();
    await expect(radio(page, 'dat1', 4)).toBeChecked();
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered.`);
    await expect(said(page)).toContainText('Your workbook was changed in another tab');
    await radio(page, 'dat2', 2).check();
    await expect(radio(other, 'dat2', 2)).toBeChecked();
    expect(Object.keys(await answersOnDevice(other))).toEqual(['dat1', 'dat2']);
  });

  test('a field that is written in keeps its text, and says what the other tab wrote', async ({ page, context }) => {
    await open(page, `${PATH}#outcome=data`);
    const other = await context.newPage();
    await open(other, `${PATH}#outcome=data`);
    await field(page, 'dat1', 'note').pressSequentially('Mine');
    await expect(field(other, 'dat1', 'note')).toHaveValue('Mine');
    await field(other, 'dat1', 'note').fill('Theirs');
    await expect(form(page, 'dat1')).toContainText('This was changed to “Theirs” in another tab.');
    await expect(field(page, 'dat1', 'note')).toHaveValue('Mine');
    await field(page, 'dat1', 'note').pressSequentially('!');
    await expect(form(page, 'dat1')).not.toContainText('in another tab. Type here');
    expect((await answersOnDevice(page))['dat1']?.note).toBe('Mine!');
    await expect(form(other, 'dat1')).toContainText('“Mine!”');
    await field(other, 'dat1', 'note').fill('Last');
    await expect(form(page, 'dat1')).toContainText('“Last”');
    await field(page, 'dat1', 'note').blur();
    await expect(field(page, 'dat1', 'note')).toHaveValue('Last');
    await expect(form(page, 'dat1')).not.toContainText('in another tab');
  });
});

test.describe('where the device keeps nothing', () => {
  const BREAKS = {
    'storage is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'storage is switched off': () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  };
  for (const [what, breakIt] of Object.entries(BREAKS)) {
    test(`${what}: it works until the page is left, says so where one answers, and asks before leaving`, ALSO_ON_DISK, async ({ page }) => {
      await page.addInitScript(breakIt);
      await open(page, `${PATH}#outcome=data`);
      await radio(page, 'dat1', 3).check();
      await expect(page.getByText('Your browser is not saving your answers.')).toBeVisible();
      await page.getByRole('link', { name: 'Next: Democracy and participation' }).click();
      await page.goBack();
      await expect(radio(page, 'dat1', 3)).toBeChecked();
      expect(JSON.parse((await downloadBy(page, 'Download workbook')).text)).toMatchObject({
        workbook: { assessment: { answers: { dat1: { answer: 3 } } } },
      });
      const asked = page.waitForEvent('dialog');
      await page.evaluate(() => setTimeout(() => location.reload()));
      const dialog = await asked;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      await expect(radio(page, 'dat1', 3)).toBeChecked();
    });
  }

  test('what cannot be read is never overwritten; it can be saved and cleared', ALSO_ON_DISK, async ({ page }) => {
    const STRANGE = '{"format":"new-local-almanac-workbook","version":7,"workbook":{}}';
    await putWorkbook(page, STRANGE);
    await open(page, `${PATH}#outcome=data`);
    await expect(page.getByText('There is a saved workbook that this edition cannot open')).toBeVisible();
    await radio(page, 'dat1', 3).check();
    await field(page, 'dat1', 'note').fill('Mine');
    expect(await textOnDevice(page)).toBe(STRANGE);
    expect((await downloadBy(page, 'Download the old workbook')).text).toBe(STRANGE);
    await button(page, 'Clear workbook').click();
    await button(page, 'Clear workbook').click();
    expect(await textOnDevice(page)).toBeNull();
    await radio(page, 'dat1', 1).check();
    expect((await answersOnDevice(page))['dat1']?.answer).toBe(1);
  });
});

test.describe('files', () => {
  test('saved, cleared, loaded: everything is back, to the letter, and loading can be undone', ALSO_ON_DISK, async ({ page }) => {
    const text = workbookText(MIXED);
    await putWorkbook(page, text);
    await open(page, `${PATH}#outcome=data`);
    const saved = await downloadBy(page, 'Download workbook');
    expect(saved.name).toMatch(/^almanac-workbook-\d{4}-\d\d-\d\d\.json$/);
    const workbookOf = (file: string) => (JSON.parse(file) as { workbook: unknown }).workbook;
    expect(workbookOf(saved.text)).toEqual(workbookOf(text));
    await button(page, 'Clear workbook').click();
    await button(page, 'Clear workbook').click();
    await expect(progress(page)).toHaveText(`0 of ${TOTAL} answered.`);
    await radio(page, 'dat1', 2).check();
    await loadFile(page, saved.text);
    await expect(said(page)).toContainText('Workbook opened.');
    await expect(field(page, 'dat2', 'evidence')).toHaveValue('<b>agreement</b>');
    expect(workbookOf((await textOnDevice(page)) ?? '{}')).toEqual(workbookOf(text));
    await page.reload();
    await button(page, 'Undo').click();
    await expect(radio(page, 'dat1', 2)).toBeChecked();
    expect(await answersOnDevice(page)).toEqual({ dat1: { answer: 2, reason: '', note: '', evidence: '' } });
  });

  const GOOD = workbookText(answered({ con1: 1 }));
  test('a file that is none is refused in words, and nothing changes', ALSO_ON_DISK, async ({ page }) => {
    const FILES = [
      ['half written', GOOD.slice(0, 200), 'damaged or incomplete'],
      ['of another kind', '{"format":"new-local-almanac-list","version":1}', 'not a workbook saved by this almanac'],
      ['of another version', GOOD.replace('"version": 1', '"version": 2'), 'from a version of the almanac'],
      ['with a part too many', GOOD.replace('"about": {', '"about": { "name": "Jo",'), 'do not fit a workbook: workbook / about'],
      ['with a rung that is none', GOOD.replace('"answer": 1', '"answer": 9'), 'answers / con1 / answer'],
      ['with an unknown statement', GOOD.replace('"con1"', '"con9"'), 'does not have: con9'],
      ['with __proto__', GOOD.replace('"about": {', '"__proto__": { "polluted": 1 }, "about": {'), 'no workbook has: __proto__'],
      ['of more than 1 MB', GOOD + ' '.repeat(1024 * 1024), 'larger than 1 MB'],
    ] as const;
    await putWorkbook(page, MIXED);
    await open(page, PATH);
    const before = await textOnDevice(page);
    for (const [what, text, words] of FILES) {
      await loadFile(page, text);
      await expect(said(page), what).toContainText(words);
      await expect(said(page)).toContainText('Your workbook has not changed.');
      expect([what, await textOnDevice(page)]).toEqual([what, before]);
      await expect(progress(page)).toContainText(`${Object.keys(MIXED.assessment.answers).length} of ${TOTAL} answered`);
      expect(await page.evaluate(() => ({}) as { polluted?: number }).then(({ polluted }) => polluted)).toBeUndefined();
      await expect(button(page, 'Undo')).toBeHidden();
    }
  });

  test('the table for spreadsheets has a row for each statement, and no cell that a spreadsheet would run', async ({ page }) => {
    await putWorkbook(page, answered({ dat3: { answer: 3, note: '=HYPERLINK("http://x","y")', evidence: '@SUM(1)\nsecond' } }, MIXED));
    await open(page, PATH);
    const { name, text } = await downloadBy(page, 'Download as CSV');
    expect(name).toMatch(/^self-assessment-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\uFEFFId,Outcome,Statement,Answer,Level,Reason,Note,Evidence,Target,Importance,Risk\r\n')).toBe(true);
    expect(
      text
        .replace(/"(?:[^"]|"")*"/g, '')
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(TOTAL + 1);
    for (const part of [
      `,Planned,2,,"As of May.\nSecond line.",Map of the gaps,3,2,${statement('con1').risk ? 'yes' : 'no'}\r\n`,
      ',Not our responsibility,,The county does it.,,,3,2,',
      ',Don’t know,,,,,3,2,',
      `"'=HYPERLINK(""http://x"",""y"")","'@SUM(1)\nsecond"`,
    ])
      expect(text).toContain(part);
    await expect(said(page)).toContainText(name);
  });
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 800 } });
  for (const hash of ['', '#outcome=data', '#view=all'])
    test(`${hash || 'the start'}: no sideways scroll, nothing to press is smaller than 24 px`, async ({ page }) => {
      await putWorkbook(page, MIXED);
      await open(page, `${PATH}${hash}`);
      await expect(progress(page)).toContainText('answered');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const small = await page
        .locator('[data-assessment]')
        .locator('button, select, textarea, summary, .rung, .tick, .button, nav a, .assessment-progress a')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.classList.contains('visually-hidden'))
            .filter((each) => each.getBoundingClientRect().height < 24)
            .map((each) => each.outerHTML.slice(0, 100)),
        );
      expect(small).toEqual([]);
    });

  test('the list of outcomes does not stand before what one came for, and opens', async ({ page }) => {
    await open(page, `${PATH}#outcome=value`);
    await expect(page.locator('[data-to="data"]')).toBeHidden();
    await page.getByRole('navigation', { name: 'The 12 outcomes' }).locator('summary').click();
    await page.locator('[data-to="data"]').click();
    await expect(heading(page, 'Data')).toBeFocused();
  });
});

test.describe('nothing for axe to find, small and wide, light and dark', () => {
  test('answers, a reason, a full field, case studies, the question before clearing', async ({ page }) => {
    await putWorkbook(page, MIXED);
    await open(page, `${PATH}#outcome=data`);
    await radio(page, 'dat3', 'not-ours').check();
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await button(page, 'Clear workbook').click();
    await expect(field(page, 'dat3', 'reason')).toBeVisible();
    await expect(form(page, 'dat1')).toContainText('You have reached the limit');
    await expect(button(page, 'Cancel')).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
  });

  test('all on one page', async ({ page }) => {
    // Two thousand elements take a busy machine a while.
    test.slow();
    await putWorkbook(page, MIXED);
    await open(page, `${PATH}#view=all`);
    await expect(progress(page)).toContainText('6 of');
    expect(await findFaults(page, [1280])).toEqual([]);
  });

  test('a workbook that cannot be read', async ({ page }) => {
    await putWorkbook(page, 'no workbook');
    await open(page, `${PATH}#outcome=data`);
    await radio(page, 'dat1', 1).check();
    await expect(button(page, 'Download the old workbook')).toBeVisible();
    expect(await findFaults(page, [1280])).toEqual([]);
  });
});

test.describe('on paper', () => {
  test('with answers: what was chosen and written, whole, and no other rung', async ({ page }) => {
    await putWorkbook(page, MIXED);
    await open(page, `${PATH}#outcome=data`);
    await expect(radio(page, 'dat1', 0)).toBeChecked();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(12);
    await expect(form(page, 'con1')).toContainText(statement('con1').levels[1]);
    await expect(form(page, 'con1').locator('.rung:visible')).toHaveText(new RegExp(`^\\s*2 Partly in place`));
    await expect(form(page, 'con1').getByText('As of May.')).toBeVisible();
    await expect(form(page, 'con2').getByText('The county does it.')).toBeVisible();
    await expect(form(page, 'dat3').getByText('No answer yet.')).toBeVisible();
    await expect(page.locator('main textarea:visible, main button:visible, main input:visible')).toHaveCount(0);
    const long = form(page, 'dat1').locator('.written__text', { hasText: 'xxx' });
    await expect(long).toHaveText('x'.repeat(600));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const cut = await page
      .locator('[data-assessment] :visible')
      .evaluateAll((all) =>
        all
          .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden')
          .map((each) => each.className),
      );
    expect(cut.filter((name) => !name.includes('visually-hidden'))).toEqual([]);
  });

  test('blank: boxes and lines, and nothing of the answers, which stay', async ({ page }) => {
    await putWorkbook(page, MIXED);
    await open(page, `${PATH}#outcome=data`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
    await page.locator('[data-do="print-blank"]').evaluate((each) => (each as HTMLElement).click());
    await expect(page.locator('body')).toHaveAttribute('data-printed', '');
    await expect(page.locator('.rung:visible')).toHaveCount(7 * TOTAL);
    await expect(form(page, 'con1').getByText('As of May.')).toBeHidden();
    const colour = await field(page, 'con1', 'note').evaluate((each) => getComputedStyle(each).color);
    expect(colour).toBe('rgba(0, 0, 0, 0)');
    const widths = await Promise.all(
      ['2', '3'].map((value) => radio(page, 'con1', value).evaluate((each) => getComputedStyle(each).borderTopWidth)),
    );
    expect(widths[0]).toBe(widths[1]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('[data-assessment]')).toHaveAttribute('data-print', 'answers');
    await expect(radio(page, 'con1', 2)).toBeChecked();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole worksheet can be ticked and printed, and says that nothing is kept', ALSO_ON_DISK, async ({ page }) => {
    await open(page, `${PATH}#outcome=data`);
    await expect(page.locator('main noscript p')).toContainText('answers are not saved');
    await expect(page.locator('main noscript a')).toHaveJSProperty('href', addressOf('/about/scoring/'));
    await expect(page.getByRole('link', { name: 'Download the blank worksheet as a table (CSV)' })).toBeVisible();
    await expect(page.locator('fieldset[data-statement]:visible')).toHaveCount(TOTAL);
    await expect(heading(page, 'Data')).toBeInViewport();
    await expect(page.locator('[data-workbook-bar], [data-act="clear"], [data-part="progress"]').locator('visible=true')).toHaveCount(0);
    await radio(page, 'dat1', 2).check();
    await radio(page, 'dat2', 'not-ours').check();
    await field(page, 'dat2', 'reason').fill('The county');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.rung:visible')).toHaveCount(7 * TOTAL);
    const widths = await Promise.all(
      ['2', '3'].map((value) => radio(page, 'dat1', value).evaluate((each) => getComputedStyle(each).borderTopWidth)),
    );
    expect(widths[0]).not.toBe(widths[1]);
    await expect(field(page, 'dat2', 'reason')).toBeVisible();
  });
});
