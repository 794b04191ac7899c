import { readFileSync } from 'node:fs';
import { ALSO_ON_DISK, expect, test } from '../../../tests/support/almanac.ts';
import { answered, asFile, fileOf, FULL, statement, storedWorkbook } from '../../../tests/support/workbooks.ts';
import { SOME, openWith, button, status, again, loadEarlier } from '../../../tests/support/result-page.ts';

/* Comparing with an earlier year, and exporting the result. */

test.describe('comparing with an earlier year', () => {
  const EARLIER = answered({ dat1: 2, dat2: 1, dat3: 'unknown', dem1: 1, dem2: 2, dem3: 3, val1: 2, val2: 2 });

  test('shows then, now and the change of outcomes and statements, with the date, and marks in the profile', async ({ page }) => {
    await openWith(page, SOME);
    await loadEarlier(page, EARLIER);
    await expect(again(page).getByRole('status')).toHaveText('Compared with last-year.json, saved on 3 May 2025.');
    await expect(again(page).getByRole('columnheader', { name: 'Then (3 May 2025)' })).toHaveCount(2);
    await expect(again(page).getByRole('row', { name: /^Data / })).toHaveText('Data1.51.0down 0.5');
    await expect(again(page).getByRole('row', { name: /^Democracy/ })).toContainText('2.03.3up 1.3');
    await expect(again(page).getByRole('row', { name: /^Ethics/ })).toContainText('cannot be compared');
    const moved = again(page).getByRole('table').last().locator('tbody tr');
    await expect(moved.first()).toContainText(statement('dat1').statement);
    await expect(moved.first()).toContainText('Partly in place (2)Not started (0)down 2');
    await expect(moved.filter({ hasText: statement('dem3').statement })).toHaveCount(0);
    await expect(moved.filter({ hasText: statement('dat3').statement })).toContainText('Don’t knowPartly in place (2)cannot be compared');
    await expect(page.locator('.profile-bar__earlier')).toHaveCount(3);
    await expect(page.getByText('Diamond: score on 3 May 2025.')).toBeVisible();
  });

  test('changes and stores nothing, and can be removed', ALSO_ON_DISK, async ({ page }) => {
    await openWith(page, SOME);
    const keys = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    const before = await keys();
    await loadEarlier(page, EARLIER);
    await expect(page.locator('[data-part="change"]')).toBeVisible();
    expect(await keys()).toBe(before);
    await button(page, 'Remove the earlier workbook').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-part="change"]')).toBeHidden();
    await expect(page.locator('.profile-bar__earlier')).toHaveCount(0);
    await expect(page.locator('[data-part="earlier-file"]')).toBeFocused();
    await expect(again(page).getByRole('status')).toContainText('Earlier file removed');
  });

  test('a file that is not a workbook is refused with a message, and the comparison stays', ALSO_ON_DISK, async ({ page }) => {
    await openWith(page, SOME);
    await loadEarlier(page, EARLIER);
    for (const [what, text, words] of [
      ['no JSON', 'My list', 'The file is damaged or incomplete, or is not an almanac workbook.'],
      ['another file', '{"a":1}', 'This is not an almanac workbook.'],
      ['an unknown statement', fileOf('', answered({ xyz9: 1 })).buffer.toString(), 'xyz9'],
      ['__proto__', fileOf('', SOME).buffer.toString().replace('"about": {', '"__proto__": {}, "about": {'), '__proto__'],
    ] as const) {
      await page.locator('[data-part="earlier-file"]').setInputFiles(asFile('broken.json', text));
      await expect(again(page).getByRole('status'), what).toContainText(words);
      await expect(again(page).getByRole('row', { name: /^Data / })).toContainText('down 0.5');
      expect(await storedWorkbook(page)).toEqual(SOME);
    }
  });
});

test.describe('exporting the result', () => {
  test('the CSV has one row per outcome, and the earlier score if there is one', ALSO_ON_DISK, async ({ page }) => {
    await openWith(page, SOME);
    await loadEarlier(page, FULL);
    await expect(page.locator('[data-part="change"]')).toBeVisible();
    const downloading = page.waitForEvent('download');
    await button(page, 'Download as CSV').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^self-assessment-result-\d{4}-\d\d-\d\d\.csv$/);
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(13);
    expect(lines[0]).toContain('Score on 3 May 2025');
    expect(lines[2]).toMatch(/^Data,1\.0,0,3,2\.0,2,Building,3,0,0,0,/);
    await expect(status(page)).toContainText('Downloaded as');
  });

  test('the text has the sentence, the outcomes, the lowest with their questions, and full addresses', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openWith(page, SOME);
    await button(page, 'Copy as text').click();
    await expect(status(page)).toHaveText('Copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const { statement: words, ask, studies } = statement('dat1');
    for (const part of [
      '1 of 3 outcomes',
      'Data: 1.0 (building), lowest answer 0, target 3',
      'Ethics and sustainability: not enough answers',
      `1. ${words}`,
      `Ask next: ${ask}`,
      `https://new-local-almanac.example/case-studies/${studies[0]?.id ?? ''}/`,
      statement('eth2').statement,
    ])
      expect(text).toContain(part);
  });

  test('if copying is not allowed, the text is shown and selected', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openWith(page, SOME);
    await button(page, 'Copy as text').click();
    await expect(status(page)).toContainText('The text is selected');
    expect(await page.evaluate(() => String(getSelection()))).toContain('Ask next');
  });

  test('on paper: sentence and table on the first page, nothing cut, then the lowest, then answers with notes; no controls', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 673, height: 980 });
    await openWith(page, SOME);
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('.profile');
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(673);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(980);
    await expect(table.locator('svg').nth(2)).toBeVisible();
    await expect(page.locator('main button:visible, main input:visible:not(.visually-hidden), main select:visible')).toHaveCount(0);
    const appendix = page.locator('[data-part="appendix"]');
    await expect(appendix).toBeVisible();
    await expect(appendix.getByRole('table')).toHaveCount(12);
    await expect(appendix.getByRole('row', { name: statement('dem3').statement })).toContainText('<b>Second</b> line');
    await expect(appendix.getByRole('row', { name: statement('dem3').statement })).toContainText('Evidence: Cabinet paper');
    await expect(appendix.getByRole('row', { name: statement('eth3').statement })).toContainText(
      'Not our responsibility: The county does it.',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(673);
  });
});
