import { STUDIES } from '../../../tests/fixtures/almanac/studies.ts';
import { ALSO_ON_DISK, addressOf, expect, open, putOnDevice, test, type Page } from '../../../tests/support/almanac.ts';

const SLUGS = [
  'easthaven-home-desks',
  'karaka-bay-office-moves',
  'northmoor-community-hubs',
  'millham-deal',
  'vallasen-city-card',
] as const;
const [HOME_DESKS, OFFICES, HUBS, DEAL, CARD] = SLUGS;
const titleOf = (slug: (typeof SLUGS)[number]): string => STUDIES.get(slug)?.title ?? '';

interface Stored {
  compare: string[];
  list: { slug: string; note: string }[];
}

const NOTHING = { version: 1, compare: [], list: [] };
const stored = (page: Page): Promise<Stored> =>
  page.evaluate((nothing) => JSON.parse(localStorage.getItem('almanac') ?? JSON.stringify(nothing)) as Stored, NOTHING);
const storedNotes = async (page: Page): Promise<string[][]> => (await stored(page)).list.map(({ slug, note }) => [slug, note]);

/** Puts a collection on the device before the first page opens, once: what the page stores later stays. */
async function collect(page: Page, { compare = [] as string[], list = [] as (readonly [string, string])[] }): Promise<void> {
  const text = JSON.stringify({ version: 1, compare, list: list.map(([slug, note]) => ({ slug, note })) });
  await putOnDevice(page, 'almanac', text);
}

const tray = (page: Page) => page.locator('[data-tray]');
const said = (page: Page) => tray(page).locator('[aria-live]');
const status = (page: Page) => page.getByRole('status');
const button = (page: Page, action: 'Compare' | 'Keep', slug: (typeof SLUGS)[number]) =>
  page.getByRole('button', { name: `${action}: ${titleOf(slug)}` });
const columns = (page: Page) => page.locator('.comparison thead [data-column]');
const columnSlugs = (page: Page): Promise<(string | undefined)[]> =>
  columns(page).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['column']));
const items = (page: Page) => page.locator('.my-list > li');

test.describe('collecting', () => {
  for (const [kind, path] of [
    ['the list', '/case-studies/'],
    ['its own page', `/case-studies/${HOME_DESKS}/`],
    ['the table', '/case-studies/table/'],
    ['the search', '/search/#q=virtual+desktop'],
  ] as const) {
    test(`from ${kind}, by keyboard, and back`, ALSO_ON_DISK, async ({ page }) => {
      const isShown = () => (path.includes('#') ? expect(status(page)).toContainText('for “virtual desktop”') : Promise.resolve());
      await open(page, path);
      await isShown();
      const compare = button(page, 'Compare', HOME_DESKS).first();
      await expect(tray(page).getByRole('link')).toHaveCount(0);
      await compare.focus();
      await page.keyboard.press('Enter');
      await expect(compare).toHaveAttribute('aria-pressed', 'true');
      await expect(tray(page).getByRole('link', { name: 'Compare 1' })).toHaveJSProperty('href', addressOf(`/compare/#${HOME_DESKS}`));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(button(page, 'Keep', HOME_DESKS).first()).toHaveAttribute('aria-pressed', 'true');
      await expect(tray(page).getByRole('link', { name: 'My list 1' })).toBeVisible();
      expect(await stored(page)).toMatchObject({ compare: [HOME_DESKS], list: [{ slug: HOME_DESKS, note: '' }] });
      await page.reload();
      await isShown();
      await expect(compare).toHaveAttribute('aria-pressed', 'true');
      await compare.click();
      await button(page, 'Keep', HOME_DESKS).first().click();
      await expect(compare).toHaveAttribute('aria-pressed', 'false');
      await expect(tray(page).getByRole('link')).toHaveCount(0);
    });
  }

  test('the table still sorts by its headings alone', async ({ page }) => {
    await open(page, '/case-studies/table/');
    await expect(page.locator('thead button')).toHaveCount(await page.locator('thead th').count());
    await expect(page.locator('thead button').first()).toBeVisible();
    await expect(page.locator('tbody button').first()).toHaveText('Compare');
  });

  test('a fifth to compare is refused in words, and nothing changes', async ({ page }) => {
    await collect(page, { compare: [HOME_DESKS, OFFICES, HUBS, DEAL] });
    await open(page, `/case-studies/${CARD}/`);
    await button(page, 'Compare', CARD).click();
    await expect(said(page)).toHaveText(/You can compare up to four/);
    await expect(button(page, 'Compare', CARD)).toHaveAttribute('aria-pressed', 'false');
    expect((await stored(page)).compare).toHaveLength(4);
  });

  test('one with a note is not let go beside a list', async ({ page }) => {
    await collect(page, { list: [[HOME_DESKS, 'Ask them']] });
    await open(page, `/case-studies/${HOME_DESKS}/`);
    await button(page, 'Keep', HOME_DESKS).click();
    await expect(said(page)).toHaveText(/has a note/);
    expect(await storedNotes(page)).toEqual([[HOME_DESKS, 'Ask them']]);
  });

  test('another tab hears of it', ALSO_ON_DISK, async ({ page, context }) => {
    await open(page, `/case-studies/${HOME_DESKS}/`);
    const other = await context.newPage();
    await open(other, '/case-studies/');
    await button(page, 'Compare', HOME_DESKS).click();
    await expect(button(other, 'Compare', HOME_DESKS)).toHaveAttribute('aria-pressed', 'true');
    await expect(tray(other).getByRole('link', { name: 'Compare 1' })).toBeVisible();
  });

  test('the tray covers no focused link at the end of the page', async ({ page }) => {
    await collect(page, { compare: [HOME_DESKS] });
    await page.setViewportSize({ width: 320, height: 600 });
    await open(page, `/case-studies/${HOME_DESKS}/`);
    const last = page.locator('.footer a').last();
    await last.focus();
    const [link, bar] = await Promise.all([last.boundingBox(), tray(page).boundingBox()]);
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  test('without JavaScript there is no button and no tray', async ({ plainPage: page }) => {
    await open(page, '/case-studies/by/kind/metropolitan-borough/');
    await expect(page.locator('.collect:visible')).toHaveCount(0);
    await expect(page.locator('[data-tray]')).toBeHidden();
  });
});

test.describe('where the device keeps nothing', () => {
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
    test(`storage ${why}: it works until one leaves the page, and says so once`, ALSO_ON_DISK, async ({ page }) => {
      await prepare(page);
      await open(page, `/case-studies/${HOME_DESKS}/`);
      await expect(said(page)).toHaveText('');
      await button(page, 'Compare', HOME_DESKS).click();
      await expect(said(page)).toHaveText(/keeps nothing/);
      await expect(tray(page).getByRole('link', { name: 'Compare 1' })).toBeVisible();
      await button(page, 'Keep', HOME_DESKS).click();
      await expect(said(page)).toHaveText('');
      await tray(page).getByRole('link', { name: 'Compare 1' }).click();
      await expect(columns(page)).toHaveCount(1);
    });
  }

  test('the list says so at once, and still works', ALSO_ON_DISK, async ({ page }) => {
    await breakStorage(page);
    await open(page, '/my-list/');
    await expect(page.getByText('Your browser is not saving').first()).toBeVisible();
    await page.getByLabel('Add a case study').selectOption(HOME_DESKS);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(items(page)).toHaveCount(1);
  });

  test('what cannot be read is not overwritten; clearing everything mends it', ALSO_ON_DISK, async ({ page }) => {
    await putOnDevice(page, 'almanac', '{"version":9}');
    await open(page, `/case-studies/${HOME_DESKS}/`);
    await button(page, 'Keep', HOME_DESKS).click();
    await expect(said(page)).toHaveText(/keeps nothing/);
    expect(await page.evaluate(() => localStorage.getItem('almanac'))).toBe('{"version":9}');
    await open(page, '/my-list/');
    await page.getByRole('button', { name: 'Clear everything', exact: true }).click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await page.getByLabel('Add a case study').selectOption(HOME_DESKS);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect((await stored(page)).list).toHaveLength(1);
  });
});

test.describe('the comparison', () => {
  const compare = (page: Page, ...slugs: string[]) => open(page, `/compare/#${slugs.join(',')}`);

  test('a column a case study with title, flag and place, a row a field', async ({ page }) => {
    await compare(page, HOME_DESKS, OFFICES);
    await expect(columns(page)).toHaveCount(2);
    await expect(columns(page).first().getByRole('link')).toHaveJSProperty('href', addressOf(`/case-studies/${HOME_DESKS}/`));
    await expect(columns(page).first().locator('svg.flag')).toBeVisible();
    await expect(columns(page).first()).toContainText('Easthaven');
    await expect(page.locator('.comparison tbody tr')).toHaveCount(24);
    await expect(page.getByRole('row', { name: /^Stage/ })).toContainText('Ended');
    await expect(page.getByRole('region', { name: 'Comparison' })).toHaveAttribute('tabindex', '0');
  });

  test('differences only: equal rows go, their number is told, and a reload keeps it', ALSO_ON_DISK, async ({ page }) => {
    await compare(page, HOME_DESKS, OFFICES);
    await page.getByRole('checkbox', { name: 'Show differences only' }).check();
    await expect(page).toHaveURL(/&differences$/);
    await expect(page.getByRole('row', { name: /^Stage/ })).toHaveCount(0);
    const hidden = Number(/(\d+) rows? that/.exec((await status(page).textContent()) ?? '')?.[1]);
    expect(hidden).toBeGreaterThan(0);
    await expect(page.locator('.comparison tbody tr')).toHaveCount(24 - hidden);
    for (const cells of await page
      .locator('.comparison tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerHTML)))) {
      expect(new Set(cells).size).toBeGreaterThan(1);
    }
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Show differences only' })).toBeChecked();
    await expect(page.locator('.comparison tbody tr')).toHaveCount(24 - hidden);
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
    await expect(status(page)).toContainText('Remove one first');
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
    await expect(group).toContainText('Shares');
    await group.locator('ul a').first().click();
    await expect(page).toHaveURL(/\/case-studies\/[a-z]/);
  });
});

test.describe('a paragraph for minutes', () => {
  const paragraph = (page: Page) => page.locator('#minutes');
  const unfold = async (page: Page) => {
    await open(page, `/case-studies/${HOME_DESKS}/`);
    await page.locator('.use').getByText('Paragraph for minutes').click();
    await expect(paragraph(page)).toBeVisible();
  };

  test('is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await unfold(page);
    await page.getByRole('button', { name: 'Copy paragraph' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await paragraph(page).textContent());
  });

  test('is selected where the browser does not let a page copy', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await unfold(page);
    await page.getByRole('button', { name: 'Copy paragraph' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/The text is selected/)).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await paragraph(page).textContent());
  });

  test('can be read and selected without JavaScript', async ({ plainPage: page }) => {
    await unfold(page);
    await expect(page.getByRole('button', { name: 'Copy paragraph' })).toBeHidden();
  });
});
