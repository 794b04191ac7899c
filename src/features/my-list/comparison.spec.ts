import { readFile } from 'node:fs/promises';
import { FIRST_FIELDS, MORE_FIELDS } from '../compare/compared-fields.ts';
import { STUDY_FIELD_IDS } from '../../content/study-fields.ts';
import type { Locator } from '@playwright/test';
import { SITE } from '../../shared/site.ts';
import { ALSO_ON_DISK, addressOf, expect, open, test, type Page } from '../../../tests/support/almanac.ts';
import {
  titleOf,
  HOME_DESKS,
  OFFICES,
  HUBS,
  DEAL,
  CARD,
  stored,
  collect,
  status,
  columns,
  columnSlugs,
  SLUGS,
} from '../../../tests/support/saved-items.ts';

/* The comparison of the selected case studies. */

const rows = (page: Page) => page.locator('.comparison [data-field]');
const shownFields = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.filter((row) => (row as HTMLElement).offsetParent !== null).map((row) => (row as HTMLElement).dataset['field']),
  );
const topOf = async (row: Locator): Promise<number> => (await row.boundingBox())?.y ?? Infinity;
const bottomOf = (row: Locator): Promise<number> => row.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
const fold = (page: Page) => page.getByRole('button', { name: /^Place, organisation and classification/ });

test.describe('the comparison', () => {
  const compare = (page: Page, ...slugs: string[]) => open(page, `/compare/#${slugs.join(',')}`);

  test('one column per case study with title, flag and place, one row per field', async ({ page }) => {
    await compare(page, HOME_DESKS, OFFICES);
    await expect(columns(page)).toHaveCount(2);
    await expect(columns(page).first().getByRole('link')).toHaveJSProperty('href', addressOf(`/case-studies/${HOME_DESKS}/`));
    await expect(columns(page).first().locator('svg.flag')).toBeVisible();
    await expect(columns(page).first()).toContainText('Easthaven');
    await expect(rows(page)).toHaveCount(STUDY_FIELD_IDS.length);
    expect(await shownFields(page)).toEqual(FIRST_FIELDS);
    await fold(page).click();
    expect(await shownFields(page)).toEqual([...FIRST_FIELDS, ...MORE_FIELDS]);
    await expect(page.getByRole('row', { name: /^Stage/ })).toContainText('Ended');
    await page.getByRole('button', { name: `Move right: ${titleOf(HOME_DESKS)}` }).click();
    await expect.poll(() => columnSlugs(page)).toEqual([OFFICES, HOME_DESKS]);
    await expect(fold(page)).toHaveAttribute('aria-expanded', 'true');
  });

  test('differences only: equal rows are hidden and counted, and a reload keeps the setting', ALSO_ON_DISK, async ({ page }) => {
    await compare(page, HOME_DESKS, OFFICES);
    await page.getByRole('checkbox', { name: 'Show differences only' }).check();
    await expect(page).toHaveURL(/&differences$/);
    await expect(page.getByRole('row', { name: /^Stage/ })).toHaveCount(0);
    const hidden = Number(/(\d+) identical rows? hidden\./.exec((await status(page).textContent()) ?? '')?.[1]);
    expect(hidden).toBeGreaterThan(0);
    await expect(rows(page)).toHaveCount(STUDY_FIELD_IDS.length - hidden);
    for (const cells of await rows(page).evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td > :not(.comparison__of)')].map((cell) => cell.innerHTML)),
    )) {
      expect(new Set(cells).size).toBeGreaterThan(1);
    }
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Show differences only' })).toBeChecked();
    await expect(rows(page)).toHaveCount(STUDY_FIELD_IDS.length - hidden);
  });

  test('add, move and remove by keyboard; the focus stays, and each change is announced', async ({ page }) => {
    await compare(page, HOME_DESKS, OFFICES);
    await expect(columns(page)).toHaveCount(2);
    await page.getByLabel('Add a case study').selectOption(DEAL);
    await page.getByLabel('Add a case study').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(columns(page)).toHaveCount(3);
    await expect(status(page)).toContainText(`Added: ${titleOf(DEAL)}`);
    await page.getByRole('button', { name: `Move left: ${titleOf(DEAL)}` }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => columnSlugs(page)).toEqual([HOME_DESKS, DEAL, OFFICES]);
    await expect(status(page)).toContainText('moved to column 2 of 3');
    await expect(page.getByRole('button', { name: `Move left: ${titleOf(DEAL)}` })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => columnSlugs(page)).toEqual([DEAL, HOME_DESKS, OFFICES]);
    await expect(page.getByRole('button', { name: `Move right: ${titleOf(DEAL)}` })).toBeFocused();
    await page.getByRole('button', { name: `Remove: ${titleOf(OFFICES)}` }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => columnSlugs(page)).toEqual([DEAL, HOME_DESKS]);
    await expect(page.getByRole('button', { name: `Remove: ${titleOf(HOME_DESKS)}` })).toBeFocused();
    await expect(page).toHaveURL(addressOf(`/compare/#${DEAL},${HOME_DESKS}`));
    expect((await stored(page)).compare).toEqual([DEAL, HOME_DESKS]);
    await page.goBack();
    await expect.poll(() => columnSlugs(page)).toEqual([DEAL, HOME_DESKS, OFFICES]);
  });

  test('the skip link leads to the text and does not change the selection', async ({ page }) => {
    await compare(page, HOME_DESKS, OFFICES);
    await expect(columns(page)).toHaveCount(2);
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(addressOf(`/compare/#${HOME_DESKS},${OFFICES}`));
    await expect(columns(page)).toHaveCount(2);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Add a case study')).toBeFocused();
  });

  test('removing the last one shows groups of similar case studies and moves the focus to the select', async ({ page }) => {
    await compare(page, HOME_DESKS);
    await expect(page.getByRole('heading', { name: 'Similar case studies' })).toBeHidden();
    await page.getByRole('button', { name: `Remove: ${titleOf(HOME_DESKS)}` }).click();
    await expect(page.getByLabel('Add a case study')).toBeFocused();
    await expect(status(page)).toContainText('No case studies selected');
    await page.getByRole('link', { name: 'Compare Easthaven with these' }).first().click();
    await expect(columns(page)).toHaveCount(4);
  });

  test('at most four can be compared, from the select and from the address', async ({ page }) => {
    await compare(page, ...SLUGS);
    await expect(columns(page)).toHaveCount(4);
    await expect(status(page)).toContainText('You can compare up to four. 1 more was left out.');
    await page.getByLabel('Add a case study').selectOption(CARD);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(status(page)).toContainText('You can compare up to four. Remove one first.');
    await expect(columns(page)).toHaveCount(4);
  });

  test('unknown slugs in the address are reported and left out, and never become markup', async ({ page }) => {
    await compare(page, HOME_DESKS, 'no-such-study', '%3Cimg%20src=x%20onerror=alert(1)%3E');
    await expect(columns(page)).toHaveCount(1);
    await expect(status(page)).toContainText('Left out, because not in this edition: no-such-study, <img src=x onerror=alert(1)>');
    await expect(page.locator('[data-comparison] img')).toHaveCount(0);
  });

  test('case studies whose facts cannot be loaded are named', ALSO_ON_DISK, async ({ page }) => {
    await page.route(`**/data/case-studies/${OFFICES}.js`, (route) => route.abort());
    await compare(page, HOME_DESKS, OFFICES);
    await expect(status(page)).toContainText(`We could not load “${titleOf(OFFICES)}”`);
    await expect(columns(page)).toHaveCount(1);
  });

  test(
    'without a selection in the address it uses the saved one; a link from elsewhere does not change that',
    ALSO_ON_DISK,
    async ({ page }) => {
      await collect(page, { compare: [DEAL, OFFICES] });
      await open(page, '/compare/');
      await expect.poll(() => columnSlugs(page)).toEqual([DEAL, OFFICES]);
      await expect(page).toHaveURL(addressOf(`/compare/#${DEAL},${OFFICES}`));
      await page.goto('about:blank');
      await compare(page, HOME_DESKS);
      await expect.poll(() => columnSlugs(page)).toEqual([HOME_DESKS]);
      expect((await stored(page)).compare).toEqual([DEAL, OFFICES]);
    },
  );

  test('three case studies show cost, evidence and what went wrong on the first screen, or two screens of a phone', async ({ page }) => {
    for (const [width, height, screens] of [
      [1280, 800, 1],
      [390, 844, 2],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      await compare(page, HOME_DESKS, OFFICES, HUBS);
      await expect(columns(page)).toHaveCount(3);
      const [top = Infinity, ...ends] = await Promise.all([
        topOf(page.locator('[data-field="summary"]')),
        ...['evidence', 'cost', 'wentWrong'].map((field) => bottomOf(page.locator(`[data-field="${field}"]`))),
      ]);
      expect(top).toBeLessThan(width === 390 ? 320 : 350);
      expect(Math.max(...ends)).toBeLessThan(height * screens);
    }
  });

  test('the names stay visible, and the selection bar does not cover anything', async ({ page }) => {
    await collect(page, { compare: [HOME_DESKS, OFFICES] });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, '/compare/');
      await expect(columns(page)).toHaveCount(2);
      await page.locator('[data-field="challenges"]').scrollIntoViewIfNeeded();
      await expect(columns(page).first().getByRole('link')).toBeInViewport();
      await expect(page.locator('[data-selection-bar] a:visible')).toHaveCount(0);
    }
  });

  test('on a narrow screen each field is a block with its places, still a table, and the page does not scroll sideways', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await compare(page, HOME_DESKS, OFFICES, HUBS, DEAL);
    await expect(columns(page)).toHaveCount(4);
    const cells = page.getByRole('row', { name: /^Cost/ }).getByRole('cell');
    const boxes = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect()).map(({ x, width }) => [x, width]));
    expect(boxes).toHaveLength(4);
    expect(new Set(boxes.map(String)).size).toBe(1);
    await expect(cells.first().locator('b')).toHaveText('Easthaven');
    await expect(page.getByRole('table').getByRole('rowheader', { name: 'Cost' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('copy the link, and download a table of these case studies', ALSO_ON_DISK, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await compare(page, HOME_DESKS, OFFICES);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(status(page)).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(`/compare/#${HOME_DESKS},${OFFICES}`, SITE.url).href);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV of these' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^almanac-comparison-easthaven-karaka-bay-\d{4}-\d\d-\d\d\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(3);
    expect(text).toContain(titleOf(OFFICES));
  });

  test('on paper: A4 landscape, all four columns complete, no controls', async ({ page }) => {
    await page.setViewportSize({ width: 1054, height: 700 });
    await compare(page, HOME_DESKS, OFFICES, HUBS, DEAL);
    await expect(columns(page)).toHaveCount(4);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(new Set(sizes.map(String))).toEqual(new Set(['842,595']));
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.locator('[data-comparison] button:visible, [data-comparison] select:visible, [data-selection-bar]:visible'),
    ).toHaveCount(0);
    const table = await page.locator('.comparison').boundingBox();
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(1054);
  });

  test('without JavaScript the page says what it needs and links to similar case studies', ALSO_ON_DISK, async ({ plainPage: page }) => {
    await open(page, '/compare/');
    await expect(page.locator('main noscript p')).toContainText('needs JavaScript');
    await expect(page.getByLabel('Add a case study')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Compare Easthaven with these' }).first()).toBeHidden();
    const group = page.locator('.nearest > li', { hasText: titleOf(HOME_DESKS) }).first();
    await expect(group).toContainText('In common:');
    await group.locator('ul a').first().click();
    await expect(page).toHaveURL(/\/case-studies\/[a-z]/);
  });
});
