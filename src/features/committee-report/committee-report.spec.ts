import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download } from '@playwright/test';
import { ALSO_ON_DISK, expect, open, test, type Page } from '../../../tests/support/almanac.ts';
import { findFaults } from '../../../tests/support/axe.ts';
import { openProgramme } from '../../../tests/support/programme-state.ts';
import { example, KIT } from '../../../tests/support/programme-page.ts';
import { openSaved } from '../../../tests/support/saved-file.ts';
import { collect, HOME_DESKS, HUBS, OFFICES, status, nameOf } from '../../../tests/support/saved-items.ts';
import { putWorkbook, FULL } from '../../../tests/support/workbooks.ts';
import { setPlan } from '../workbook/change-workbook.ts';

const PAGE = '/committee-report/';
const REASON = 'Same size as ours, <b>bold</b> & "quoted".';

const preview = (page: Page) => page.getByRole('region', { name: 'Preview of the report' });
const chosen = (page: Page) => page.locator('[data-part="studies"] > li');
const heading = (page: Page, name: string) => preview(page).getByRole('heading', { name, exact: true });

async function save(page: Page, button: string): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return downloading;
}
const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()));
const wordText = (bytes: Uint8Array): string => {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
};

test.describe('from my list with two case studies', () => {
  test.use({ ownContext: true });
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-29T10:00:00'));
    await collect(page, {
      list: [
        [HOME_DESKS, REASON],
        [HUBS, ''],
      ],
    });
    await open(page, '/my-list/');
    await page.getByRole('link', { name: 'Make a committee report' }).click();
    await expect(status(page)).toContainText('Report ready: 2 case studies');
  });

  test('the report shows both in their order, with my note as a reason', ALSO_ON_DISK, async ({ page }) => {
    await expect(chosen(page)).toHaveText([nameOf(HOME_DESKS), nameOf(HUBS)].map((name) => `${name} Remove`));
    for (const name of ['Options considered', 'Evidence', 'Costs elsewhere', 'Risks', 'What is not known', 'Sources'])
      await expect(heading(page, name)).toBeVisible();
    await expect(preview(page).getByText(REASON)).toBeVisible();
    await expect(preview(page).locator('b')).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`#studies=${HOME_DESKS},${HUBS}$`));
    await page.reload();
    await expect(preview(page).getByText(REASON)).toBeVisible();
  });

  test('the Word file has the report, and is the same each time', ALSO_ON_DISK, async ({ page }) => {
    const download = await save(page, 'Download for Word');
    expect(download.suggestedFilename()).toBe('almanac-committee-report-2026-11-29.docx');
    await expect(status(page)).toContainText('Downloaded as almanac-committee-report-2026-11-29.docx');
    const bytes = await bytesOf(download);
    const text = wordText(bytes);
    for (const part of [
      '[To be completed: agrees the preferred option',
      'GBP, 2020 prices',
      'GBP, price year not stated',
      'Made on 29 November 2026',
    ])
      expect(text).toContain(part);
    expect(text).toContain('Same size as ours, &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;.');
    expect(Buffer.from(await bytesOf(await save(page, 'Download for Word'))).equals(Buffer.from(bytes))).toBe(true);
  });

  test('the HTML file opens on its own, loads nothing and has no faults', async ({ page, browser }) => {
    const download = await save(page, 'Download as HTML');
    expect(download.suggestedFilename()).toBe('almanac-committee-report-2026-11-29.html');
    const html = new TextDecoder().decode(await bytesOf(download));
    const { page: saved, faults } = await openSaved(browser, { name: 'report.html', html });
    await expect(saved.getByRole('heading', { level: 1 })).toHaveText('Report title: [to be completed]');
    await expect(saved.getByRole('table')).not.toHaveCount(0);
    expect(await findFaults(saved)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a copy has its formatting, and is plain text for programs that accept only text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy with formatting' }).click();
    await expect(status(page)).toHaveText('Copied.');
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return [await read('text/html'), await read('text/plain')];
    });
    expect(html).toContain('<th scope="col"');
    expect(html).toMatch(/<h1[^>]*>Report title/);
    expect(text).toMatch(/^Report title: \[to be completed\]\n/);
    expect(text).toContain(REASON);
    expect(text).toMatch(/\n\[1\] .+ https:/);
  });

  test('if the browser does not allow copying, the report is selected', ALSO_ON_DISK, async ({ page }) => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy with formatting' }).click();
    await expect(status(page)).toContainText('The text is selected');
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toContain('Report title: [to be completed]');
    expect(selected).toContain(REASON);
  });

  test('a link to a note does not change the report', ALSO_ON_DISK, async ({ page }) => {
    await preview(page).getByRole('link', { name: 'Note 1', exact: true }).first().click();
    await expect(page.locator('#note-1')).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`#studies=${HOME_DESKS},${HUBS}$`));
    await expect(chosen(page)).toHaveCount(2);
  });

  test('case studies are removed and added by keyboard; the address follows', async ({ page }) => {
    await page.getByRole('button', { name: `Remove: ${nameOf(HOME_DESKS)}` }).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText(`Removed: ${nameOf(HOME_DESKS)}.`);
    await expect(page.getByRole('button', { name: `Remove: ${nameOf(HUBS)}` })).toBeFocused();
    await page.getByLabel('Add a case study').selectOption(OFFICES);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#studies=${HUBS},${OFFICES}$`));
    await expect(status(page)).toContainText(`Added: ${nameOf(OFFICES)}. Report ready: 2 case studies`);
    for (const slug of [HUBS, OFFICES]) await page.getByRole('button', { name: `Remove: ${nameOf(slug)}` }).click();
    await expect(status(page)).toContainText('Add a case study to make a report.');
    await expect(preview(page)).toBeHidden();
  });

  test('no faults, also in a narrow window', async ({ page }) => {
    expect(await findFaults(page, [320, 390, 1280])).toEqual([]);
  });
});

test('from a comparison: the compared case studies', ALSO_ON_DISK, async ({ page }) => {
  await open(page, `/compare/#${OFFICES},${HUBS}`);
  await page.getByRole('link', { name: 'Make a committee report' }).click();
  await expect(chosen(page)).toHaveText([nameOf(OFFICES), nameOf(HUBS)].map((name) => `${name} Remove`));
});

test('from a programme: the planned actions, and the case studies they are based on', ALSO_ON_DISK, async ({ page }) => {
  await openProgramme(page, setPlan(example(), KIT.id, { when: 'now', owner: 'Digital lead', quarter: '2027-Q1' }));
  await page.getByRole('link', { name: 'Make a committee report' }).click();
  await expect(heading(page, 'Planned actions')).toBeVisible();
  await expect(preview(page).getByRole('row', { name: KIT.title })).toContainText('Digital leadJanuary to March 2027');
  await expect(chosen(page)).not.toHaveCount(0);
  await page.getByLabel('Include the planned actions of my programme').uncheck();
  await expect(heading(page, 'Planned actions')).toHaveCount(0);
});

test('from a result: the levels and targets of the self-assessment', async ({ page }) => {
  await putWorkbook(page, FULL);
  await open(page, '/self-assessment/result/');
  await page.getByRole('link', { name: 'Make a committee report' }).click();
  await page.getByLabel('Add a case study').selectOption(HOME_DESKS);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(heading(page, 'Our self-assessment')).toBeVisible();
  await expect(
    preview(page)
      .getByRole('table', { name: /Our level and target/ })
      .locator('tbody tr'),
  ).toHaveCount(12);
});

test('reports what is missing: an unknown case study, and a programme without actions', async ({ page }) => {
  await open(page, `${PAGE}#studies=${HOME_DESKS},no-such-study&with=programme`);
  await expect(status(page)).toContainText('Left out, because not in this edition: no-such-study.');
  await expect(status(page)).toContainText('Your programme has no planned actions on this device.');
  await expect(heading(page, 'Planned actions')).toHaveCount(0);
  await expect(preview(page)).toBeVisible();
});

test('without JavaScript the page has an outline to fill in', async ({ plainPage: page }) => {
  await open(page, PAGE);
  const outline = page.locator('main noscript');
  await expect(outline.locator('.notice')).toContainText('Making a report needs JavaScript');
  await expect(outline.locator('h2')).toHaveText('Outline of a committee report');
  await expect(outline.locator('h2')).toBeVisible();
  await expect(outline.locator('h3')).toHaveCount(12);
  await expect(page.getByRole('button', { name: 'Download for Word' })).toBeHidden();
});
