import { STUDY_FIELD_IDS } from '../../content/study-fields.ts';
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

/* The comparison of what was collected. */

test.describe('the comparison', () => {
  const compare = (page: Page, ...slugs: string[]) => open(page, `/compare/#${slugs.join(',')}`);

  test('a column a case study with title, flag and place, a row a field', async ({ page }) => {
    await compare(page, HOME_DESKS, OFFICES);
    await expect(columns(page)).toHaveCount(2);
    await expect(columns(page).first().getByRole('link')).toHaveJSProperty('href', addressOf(`/case-studies/${HOME_DESKS}/`));
    await expect(columns(page).first().locator('svg.flag')).toBeVisible();
    await expect(columns(page).first()).toContainText('Easthaven');
    await expect(page.locator('.comparison tbody tr')).toHaveCount(STUDY_FIELD_IDS.length);
    await expect(page.getByRole('row', { name: /^Stage/ })).toContainText('Ended');
    await expect(page.getByRole('region', { name: 'Comparison' })).toHaveAttribute('tabindex', '0');
  });

  test('differences only: equal rows go, their number is told, and a reload keeps it', ALSO_ON_DISK, async ({ page }) => {
    await compare(page, HOME_DESKS, OFFICES);
    await page.getByRole('checkbox', { name: 'Show differences only' }).check();
    await expect(page).toHaveURL(/&differences$/);
    await expect(page.getByRole('row', { name: /^Stage/ })).toHaveCount(0);
    const hidden = Number(/(\d+) identical rows? hidden\./.exec((await status(page).textContent()) ?? '')?.[1]);
    expect(hidden).toBeGreaterThan(0);
    await expect(page.locator('.comparison tbody tr')).toHaveCount(STUDY_FIELD_IDS.length - hidden);
    for (const cells of await page
      .locator('.comparison tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerHTML)))) {
      expect(new Set(cells).size).toBeGreaterThan(1);
    }
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Show differences only' })).toBeChecked();
    await expect(page.locator('.comparison tbody tr')).toHaveCount(STUDY_FIELD_IDS.length - hidden);
  });

  test('add, move and remove by keyboard; the focus stays, and each is said', async ({ page }) => {
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

  test('the skip link leads to the text and leaves the choice alone', async ({ page }) => {
    await compare(page, HOME_DESKS, OFFICES);
    await expect(columns(page)).toHaveCount(2);
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(addressOf(`/compare/#${HOME_DESKS},${OFFICES}`));
    await expect(columns(page)).toHaveCount(2);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Add a case study')).toBeFocused();
  });

  test('the last one removed leaves the groups of nearest, and the focus on the select', async ({ page }) => {
    await compare(page, HOME_DESKS);
    await expect(page.getByRole('heading', { name: 'Similar case studies' })).toBeHidden();
    await page.getByRole('button', { name: `Remove: ${titleOf(HOME_DESKS)}` }).click();
    await expect(page.getByLabel('Add a case study')).toBeFocused();
    await expect(status(page)).toContainText('No case studies selected');
    await page.getByRole('link', { name: 'Compare Easthaven with these' }).first().click();
    await expect(columns(page)).toHaveCount(4);
  });

  test('four is the most, from the select and from the address', async ({ page }) => {
    await compare(page, ...SLUGS);
    await expect(columns(page)).toHaveCount(4);
    await expect(status(page)).toContainText('You can compare up to four. 1 more was left out.');
    await page.getByLabel('Add a case study').selectOption(CARD);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(status(page)).toContainText('You can compare up to four. Remove one first.');
    await expect(columns(page)).toHaveCount(4);
  });

  test('what the address names in vain is said and left out, and never becomes markup', async ({ page }) => {
    await compare(page, HOME_DESKS, 'no-such-study', '%3Cimg%20src=x%20onerror=alert(1)%3E');
    await expect(columns(page)).toHaveCount(1);
    await expect(status(page)).toContainText('Left out, because not in this edition: no-such-study, <img src=x onerror=alert(1)>');
    await expect(page.locator('[data-comparison] img')).toHaveCount(0);
  });

  test('facts that cannot be loaded are told by name', ALSO_ON_DISK, async ({ page }) => {
    await page.route(`**/data/case-studies/${OFFICES}.js`, (route) => route.abort());
    await compare(page, HOME_DESKS, OFFICES);
    await expect(status(page)).toContainText(`We could not load “${titleOf(OFFICES)}”`);
    await expect(columns(page)).toHaveCount(1);
  });

  test(
    'without a choice in the address it takes the one of the device; a link from elsewhere leaves that alone',
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

  test('on a narrow screen the region scrolls, the names of the fields stay, the page does not move', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await compare(page, HOME_DESKS, OFFICES, HUBS, DEAL);
    await expect(columns(page)).toHaveCount(4);
    const region = page.getByRole('region', { name: 'Comparison' });
    await region.evaluate((element) => (element.scrollLeft = 300));
    const [name, box] = await Promise.all([page.getByRole('rowheader', { name: 'Stage' }).boundingBox(), region.boundingBox()]);
    expect(Math.round(name?.x ?? -1)).toBe(Math.round(box?.x ?? -2));
    expect((await columns(page).nth(1).boundingBox())?.width).toBeGreaterThan(180);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('on paper: A4 landscape, all four columns whole, no controls', async ({ page }) => {
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
    await expect(page.locator('[data-comparison] button:visible, [data-comparison] select:visible, [data-tray]:visible')).toHaveCount(0);
    const table = await page.locator('.comparison').boundingBox();
    expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(1054);
  });

  test('without JavaScript the page says what it needs and leads to the nearest ones', ALSO_ON_DISK, async ({ plainPage: page }) => {
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
