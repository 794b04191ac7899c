import { expect, open, test, testInOwnContext } from '../../../tests/support/almanac.ts';
import { countPages, FOUR_DAYS, MANY_SOURCES, PHONE, topOf } from '../../../tests/support/case-study-page.ts';

/* The parts of a case study: its sources, its actions, its notice, and the whole page on paper. */

test.describe('sources', () => {
  for (const [what, selector] of [
    ['a figure', '.figures li p:nth-child(2)'],
    ['a paragraph', '.case__body p:has(.cite)'],
  ] as const) {
    test(`${what} is copied without the number of its source`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, FOUR_DAYS);
      const part = page.locator(selector).first();
      const words = await part.evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const number of copy.querySelectorAll('.cite, .side-notes')) number.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      });
      await part.click({ clickCount: 3, position: { x: 5, y: 10 } });
      await page.keyboard.press('ControlOrMeta+c');
      await page.locator('input[type="search"]:visible').click();
      await page.keyboard.press('ControlOrMeta+v');
      await expect(page.locator('input[type="search"]:visible')).toHaveValue(words);
    });
  }

  test('notes in the margin are beside their paragraph, and none repeats under a heading', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, MANY_SOURCES);
    const notes = await page.locator('.side-notes').evaluateAll((all) =>
      all.map((note) => {
        const [mine, paragraph] = [note.getBoundingClientRect(), (note.parentElement ?? note).getBoundingClientRect()];
        const drift = Math.max(Math.abs(mine.top - paragraph.top), mine.bottom - paragraph.bottom);
        let before: Element | null = note.parentElement;
        while (before && before.tagName !== 'H2') before = before.previousElementSibling ?? before.parentElement;
        return { drift, names: [...note.children].map((each) => `${before?.id ?? ''}: ${each.textContent}`) };
      }),
    );
    expect(notes.length).toBeGreaterThan(3);
    expect(Math.max(...notes.map(({ drift }) => drift))).toBeLessThanOrEqual(5);
    const names = notes.flatMap((note) => note.names);
    expect(names).toEqual([...new Set(names)]);
  });

  test('the failures are at the end of "What went wrong", with their sources', async ({ page }) => {
    await open(page, FOUR_DAYS);
    const order = await page
      .locator('.case__body :is(#what-went-wrong, #failures, #how-to-do-it-yourself)')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(order).toEqual(['what-went-wrong', 'failures', 'how-to-do-it-yourself']);
    await expect(page.locator('.failures > li')).toHaveCount(2);
    await expect(page.locator('.failures > li .cite a')).toHaveCount(2);
  });

  test('a table in the text says which cells are headings', async ({ page }) => {
    await open(page, FOUR_DAYS);
    const table = page.locator('.case__body table').first();
    await expect(table.locator('thead th')).toHaveCount(await table.locator('thead th[scope="col"]').count());
    await expect(table.locator('tbody th[scope="row"]')).toHaveCount(await table.locator('tbody tr').count());
  });
});

test.describe('use this', () => {
  test('copies the link of the page, wherever it is read', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, FOUR_DAYS);
    const bar = page.getByRole('group', { name: 'Use this' });
    await bar.getByRole('button', { name: 'Copy link' }).click();
    await expect(bar.getByRole('status')).toHaveText('Link copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:.*four-day-week\/$/);
    await expect(bar.getByRole('link', { name: 'Email' })).toHaveAttribute('href', /^mailto:\?subject=Four-day%20week/);
  });

  test('shows the link if the browser does not allow copying', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, FOUR_DAYS);
    const bar = page.getByRole('group', { name: 'Use this' });
    await bar.getByRole('button', { name: 'Copy link' }).click();
    await expect(bar.getByRole('status')).toContainText('/case-studies/south-cambridgeshire-four-day-week/');
  });

  test('on a phone the same actions open from the row', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, FOUR_DAYS);
    await page.locator('.case-jump summary', { hasText: 'Use this' }).click();
    const panel = page.locator('.case-jump .use__list');
    for (const name of ['Copy link', 'Print or PDF']) await expect(panel.getByRole('button', { name })).toBeVisible();
    await expect(panel.getByRole('link', { name: 'Email' })).toBeVisible();
    await panel.getByText('Paragraph for minutes').click();
    await expect(page.locator('#minutes-narrow')).toBeVisible();
  });

  test('three similar case studies and this one open in the comparison, the same subject first', async ({ page }) => {
    await open(page, FOUR_DAYS);
    const first = page.locator('.similar > li').first();
    await expect(first.getByRole('link')).toHaveText('Shorter working week, Reykjavík');
    await expect(first).toContainText('of 5');
    await page.getByRole('link', { name: 'Compare all four' }).click();
    await expect(page).toHaveURL(/\/compare\/.*#south-cambridgeshire-four-day-week,reykjavik-shorter-working-week,/);
    await expect(page.locator('.comparison thead [data-column]')).toHaveCount(4);
  });
});

testInOwnContext('warns that a case study was last checked over 18 months ago, by the clock of the device', async ({ page }) => {
  await page.clock.setFixedTime('2028-05-01');
  await open(page, FOUR_DAYS);
  await expect(page.locator('.notice[data-due]')).toBeHidden();
  await page.clock.setFixedTime('2028-06-01');
  await page.reload();
  await expect(page.locator('.notice[data-due]')).toBeVisible();
});

test('on paper: address, edition and licence at the top, at most four pages', async ({ page }) => {
  await open(page, FOUR_DAYS);
  expect(await countPages(page)).toBeLessThanOrEqual(4);
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-head')).toContainText(/https:\S+four-day-week\/ · edition of \d+ \w+ \d{4} · licence CC BY/);
  expect(await topOf(page, '.print-head')).toBeLessThan(300);
  await expect(page.locator('.all-figures')).toBeVisible();
  for (const part of ['.use', '.case-jump', '.case-rail', '.side-notes']) await expect(page.locator(part).first()).toBeHidden();
});
