import { ALSO_ON_DISK, expect, open, test, type Page } from '../../../tests/support/almanac.ts';
import { answered, answersOnDevice, MIXED, putWorkbook, statement, textOnDevice, workbookText } from '../../../tests/support/workbooks.ts';
import { PATH, TOTAL, radio, field, progress, said, button, loadFile, downloadBy } from '../../../tests/support/self-assessment-page.ts';

/* What is saved on the device and in files. */

/** The button that confirms clearing, within its question. */
const clearYes = (page: Page) =>
  page
    .getByRole('group', { name: 'Clear your self-assessment, programme and practice review from this device?' })
    .getByRole('button', { name: 'Clear it from this device', exact: true });

test.describe('if the device saves nothing', () => {
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
    test(`${what}: it works until you leave, says so where you answer, and asks before leaving`, ALSO_ON_DISK, async ({ page }) => {
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

  test('an unreadable workbook is never overwritten; it can be downloaded and cleared', ALSO_ON_DISK, async ({ page }) => {
    const STRANGE = '{"format":"new-local-almanac-workbook","version":7,"workbook":{}}';
    await putWorkbook(page, STRANGE);
    await open(page, `${PATH}#outcome=data`);
    await expect(page.getByText('There is a saved workbook that this edition cannot open')).toBeVisible();
    await radio(page, 'dat1', 3).check();
    await field(page, 'dat1', 'note').fill('Mine');
    expect(await textOnDevice(page)).toBe(STRANGE);
    expect((await downloadBy(page, 'Download the old workbook')).text).toBe(STRANGE);
    await button(page, 'Clear workbook').click();
    await clearYes(page).click();
    expect(await textOnDevice(page)).toBeNull();
    await radio(page, 'dat1', 1).check();
    expect((await answersOnDevice(page))['dat1']?.answer).toBe(1);
  });
});

test.describe('files', () => {
  test('saving, clearing and loading restores everything exactly, and loading can be undone', ALSO_ON_DISK, async ({ page }) => {
    const text = workbookText(MIXED);
    await putWorkbook(page, text);
    await open(page, `${PATH}#outcome=data`);
    const saved = await downloadBy(page, 'Download workbook');
    expect(saved.name).toMatch(/^almanac-workbook-\d{4}-\d\d-\d\d\.json$/);
    const workbookOf = (file: string) => (JSON.parse(file) as { workbook: unknown }).workbook;
    expect(workbookOf(saved.text)).toEqual(workbookOf(text));
    await button(page, 'Clear workbook').click();
    await clearYes(page).click();
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
  test('a file that is not a workbook is refused with a reason, and nothing changes', ALSO_ON_DISK, async ({ page }) => {
    const FILES = [
      ['half written', GOOD.slice(0, 200), 'damaged or incomplete'],
      ['of another kind', '{"format":"new-local-almanac-list","version":1}', 'This is not an almanac workbook.'],
      ['of another version', GOOD.replace('"version": 1', '"version": 2'), 'from a version of the almanac'],
      ['with an extra part', GOOD.replace('"about": {', '"about": { "name": "Jo",'), 'not in the right format: workbook / about'],
      ['with a level that does not exist', GOOD.replace('"answer": 1', '"answer": 9'), 'answers / con1 / answer'],
      ['with an unknown statement', GOOD.replace('"con1"', '"con9"'), 'statements or actions not in this edition: con9'],
      ['with __proto__', GOOD.replace('"about": {', '"__proto__": { "polluted": 1 }, "about": {'), 'parts we cannot open: __proto__'],
      ['of more than 1 MB', GOOD + ' '.repeat(1024 * 1024), 'larger than 1MB'],
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
      `,Partly in place (2),2,,"As of May.\nSecond line.",Map of the gaps,3,2,${statement('con1').risk ? 'yes' : 'no'}\r\n`,
      ',Not our responsibility,,The county does it.,,,3,2,',
      ',Don’t know,,,,,3,2,',
      `"'=HYPERLINK(""http://x"",""y"")","'@SUM(1)\nsecond"`,
    ])
      expect(text).toContain(part);
    await expect(said(page)).toContainText(name);
  });
});
