import { ALSO_ON_DISK, addressOf, expect, open, putOnDevice, test, type Page } from '../../../tests/support/almanac.ts';
import {
  titleOf,
  HOME_DESKS,
  OFFICES,
  HUBS,
  DEAL,
  CARD,
  stored,
  storedNotes,
  collect,
  selectionBar,
  said,
  status,
  button,
  columns,
  items,
} from '../../../tests/support/saved-items.ts';

/* Selecting case studies, and devices that save nothing. */

test.describe('selecting', () => {
  for (const [kind, path, called] of [
    ['the list', '/case-studies/', titleOf(HOME_DESKS)],
    ['its own page', `/case-studies/${HOME_DESKS}/`, titleOf(HOME_DESKS)],
    ['the table', '/case-studies/table/', titleOf(HOME_DESKS)],
    ['the search', '/search/#q=virtual+desktop', 'Emergency home working, Easthaven'],
  ] as const) {
    test(`from ${kind}, by keyboard, and undone`, ALSO_ON_DISK, async ({ page }) => {
      const isShown = () => (path.includes('#') ? expect(status(page)).toContainText('about “virtual desktop”') : Promise.resolve());
      await open(page, path);
      await isShown();
      const compare = page.getByRole('button', { name: `Compare: ${called}`, exact: true }).first();
      const keep = page.getByRole('button', { name: `Save to my list: ${called}`, exact: true }).first();
      await expect(selectionBar(page).getByRole('link')).toHaveCount(0);
      await compare.focus();
      await page.keyboard.press('Enter');
      await expect(compare).toHaveAttribute('aria-pressed', 'true');
      await expect(selectionBar(page).getByRole('link', { name: 'Compare 1' })).toHaveJSProperty(
        'href',
        addressOf(`/compare/#${HOME_DESKS}`),
      );
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(keep).toHaveAttribute('aria-pressed', 'true');
      await expect(selectionBar(page).getByRole('link', { name: 'My list 1' })).toBeVisible();
      expect(await stored(page)).toMatchObject({ compare: [HOME_DESKS], list: [{ slug: HOME_DESKS, note: '' }] });
      await page.reload();
      await isShown();
      await expect(compare).toHaveAttribute('aria-pressed', 'true');
      await compare.click();
      await keep.click();
      await expect(compare).toHaveAttribute('aria-pressed', 'false');
      await expect(selectionBar(page).getByRole('link')).toHaveCount(0);
    });
  }

  test('the table still sorts only by its headings', async ({ page }) => {
    await open(page, '/case-studies/table/');
    await expect(page.locator('thead button')).toHaveCount(await page.locator('thead th').count());
    await expect(page.locator('thead button').first()).toBeVisible();
    await expect(page.locator('tbody button').first()).toHaveText('Compare');
  });

  test('a fifth to compare is refused with a message, and nothing changes', async ({ page }) => {
    await collect(page, { compare: [HOME_DESKS, OFFICES, HUBS, DEAL] });
    await open(page, `/case-studies/${CARD}/`);
    await button(page, 'Compare', CARD).click();
    await expect(said(page)).toHaveText(/You can compare up to four/);
    await expect(button(page, 'Compare', CARD)).toHaveAttribute('aria-pressed', 'false');
    expect((await stored(page)).compare).toHaveLength(4);
  });

  test('the save button does not remove a case study that has a note', async ({ page }) => {
    await collect(page, { list: [[HOME_DESKS, 'Ask them']] });
    await open(page, `/case-studies/${HOME_DESKS}/`);
    await button(page, 'Save to my list', HOME_DESKS).click();
    await expect(said(page)).toHaveText(/has a note/);
    expect(await storedNotes(page)).toEqual([[HOME_DESKS, 'Ask them']]);
  });

  test('another tab shows the change', ALSO_ON_DISK, async ({ page, context }) => {
    await open(page, `/case-studies/${HOME_DESKS}/`);
    const other = await context.newPage();
    await open(other, '/case-studies/');
    await button(page, 'Compare', HOME_DESKS).click();
    await expect(button(other, 'Compare', HOME_DESKS)).toHaveAttribute('aria-pressed', 'true');
    await expect(selectionBar(other).getByRole('link', { name: 'Compare 1' })).toBeVisible();
  });

  test('the selection bar covers no focused link at the end of the page', async ({ page }) => {
    await collect(page, { compare: [HOME_DESKS] });
    await page.setViewportSize({ width: 320, height: 600 });
    await open(page, `/case-studies/${HOME_DESKS}/`);
    const last = page.locator('.footer a').last();
    await last.focus();
    const [link, bar] = await Promise.all([last.boundingBox(), selectionBar(page).boundingBox()]);
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  test('without JavaScript there is no button and no selection bar', async ({ plainPage: page }) => {
    await open(page, '/case-studies/by/kind/metropolitan-borough/');
    await expect(page.locator('.collect:visible')).toHaveCount(0);
    await expect(page.locator('[data-selection-bar]')).toBeHidden();
  });
});

test.describe('when the device saves nothing', () => {
  const breakStorage = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  const fillStorage = (page: Page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });

  for (const [why, prepare] of [
    ['disabled', breakStorage],
    ['full', fillStorage],
  ] as const) {
    test(`storage ${why}: it works until the reader leaves the page, and says so once`, ALSO_ON_DISK, async ({ page }) => {
      await prepare(page);
      await open(page, `/case-studies/${HOME_DESKS}/`);
      await expect(said(page)).toHaveText('');
      await button(page, 'Compare', HOME_DESKS).click();
      await expect(said(page)).toHaveText(/^Your browser is not saving data for this site\./);
      await expect(selectionBar(page).getByRole('link', { name: 'Compare 1' })).toBeVisible();
      await button(page, 'Save to my list', HOME_DESKS).click();
      await expect(said(page)).toHaveText('');
      await selectionBar(page).getByRole('link', { name: 'Compare 1' }).click();
      await expect(columns(page)).toHaveCount(1);
    });
  }

  test('the list says at once that nothing is saved, and still works', ALSO_ON_DISK, async ({ page }) => {
    await breakStorage(page);
    await open(page, '/my-list/');
    await expect(page.getByText('Your browser is not saving').first()).toBeVisible();
    await page.getByLabel('Add a case study').selectOption(HOME_DESKS);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(items(page)).toHaveCount(1);
  });

  test('unreadable data is not overwritten; clearing everything fixes it', ALSO_ON_DISK, async ({ page }) => {
    await putOnDevice(page, 'almanac', '{"version":9}');
    await open(page, `/case-studies/${HOME_DESKS}/`);
    await button(page, 'Save to my list', HOME_DESKS).click();
    await expect(said(page)).toHaveText(/^Your browser is not saving data for this site\./);
    expect(await page.evaluate(() => localStorage.getItem('almanac'))).toBe('{"version":9}');
    await open(page, '/my-list/');
    await page.getByRole('button', { name: 'Clear everything', exact: true }).click();
    const question = page.getByRole('group', { name: 'Clear your list, notes and comparison?', exact: true });
    await question.getByRole('button', { name: 'Clear list, notes and comparison', exact: true }).click();
    await page.getByLabel('Add a case study').selectOption(HOME_DESKS);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect((await stored(page)).list).toHaveLength(1);
  });
});
