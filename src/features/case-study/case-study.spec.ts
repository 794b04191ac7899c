import { readdirSync } from 'node:fs';
import { expect, open, test, type Page } from '../../../tests/support/almanac.ts';

const FOUR_DAYS = '/case-studies/south-cambridgeshire-four-day-week/';
const MANY_SOURCES = '/case-studies/hackney-i-need-help/';
const ALL = readdirSync('content/case-studies').map((name) => `/case-studies/${name.replace(/\.mdx$/, '')}/`);

const topOf = async (page: Page, selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.y ?? Infinity;
const bottomOf = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).boundingBox();
  return box ? box.y + box.height : Infinity;
};

/** What is further down on a phone than readers should have to scroll. */
async function tooFarDown(page: Page): Promise<string[]> {
  const bars = [
    ['.case-jump', 400],
    ['.key-facts > :nth-child(1)', 800],
    ['.key-facts > :nth-child(2)', 800],
    ['.went-wrong', 1000],
  ] as const;
  const tops = await Promise.all(bars.map(async ([part, most]) => ({ part, most, top: await topOf(page, part) })));
  return tops.filter(({ top, most }) => top > most).map(({ part, top }) => `${part} at ${Math.round(top)}`);
}

const countPages = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.describe('what a reader sees first', () => {
  test('at 390 px: contents, evidence, cost and what went wrong, within two screens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, FOUR_DAYS);
    expect(await tooFarDown(page)).toEqual([]);
  });

  test('the same holds for every case study at 390 px', async ({ plainPage: page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const faults: string[] = [];
    for (const path of ALL) {
      await open(page, path);
      faults.push(...(await tooFarDown(page)).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('and for one opened from a search, with highlights', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${FOUR_DAYS}?mark=four+day+week`);
    await expect(page.getByRole('button', { name: 'Clear highlighting' })).toBeVisible();
    expect(await tooFarDown(page)).toEqual([]);
  });

  test('and for one with the longest possible subject, headline and summary', async ({ page }) => {
    const words = (most: number): string => 'council '.repeat(most).slice(0, most).trim();
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, FOUR_DAYS);
    for (const [selector, text] of [
      ['h1', `${words(60)}, South Cambridgeshire`],
      ['.case-head__headline', words(90)],
      ['.case-summary', words(300)],
    ] as const)
      await page.locator(selector).evaluate((element, shown) => (element.textContent = shown), text);
    expect(await tooFarDown(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('at 1280 by 800: everything up to the four figures', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, FOUR_DAYS);
    for (const part of ['h1', '.case-summary', '.use', '.key-facts', '.went-wrong', '.figures'])
      expect([part, (await bottomOf(page, part)) <= 800]).toEqual([part, true]);
    await expect(page.locator('.figures > li')).toHaveCount(4);
  });

  test('the subject and the place are the heading, the finding is the line under it', async ({ page }) => {
    await open(page, FOUR_DAYS);
    await expect(page.locator('h1')).toHaveText('Four-day week, South Cambridgeshire');
    await expect(page).toHaveTitle(/^Four-day week, South Cambridgeshire · /);
    await expect(page.locator('h1 + p')).toContainText('21 of 24 measures');
  });

  test('no fact is blank, and evidence is a word, a number and a reason', async ({ page }) => {
    await open(page, FOUR_DAYS);
    const facts = await page.locator('.key-facts dd').allInnerTexts();
    expect(facts).toHaveLength(5);
    for (const fact of facts) expect(fact.trim()).not.toBe('');
    expect(facts[0]).toMatch(/^\S.*, \d of 5[^]*\w+\./);
    expect(facts[1]).toContain('Not published');
  });

  for (const width of [320, 390, 768, 1280]) {
    test(`${width} px: nothing beside the page, no text under 15 px but source numbers`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, MANY_SOURCES);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const sizes = await page
        .locator('article *:visible')
        .evaluateAll((all) =>
          all
            .filter((each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
            .map((each) => [each.closest('.cite') ? 'source number' : 'text', Number.parseFloat(getComputedStyle(each).fontSize)] as const),
        );
      const smallest = (kind: string): number => Math.min(...sizes.filter(([each]) => each === kind).map(([, size]) => size));
      expect(smallest('text')).toBeGreaterThanOrEqual(14.9);
      expect(smallest('source number')).toBeGreaterThanOrEqual(13.6);
    });
  }
});

test.describe('contents', () => {
  test('on a phone they stay on the screen, lead to a part and close again', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, FOUR_DAYS);
    const contents = page.locator('.case-jump summary', { hasText: 'Contents' });
    await page.locator('#sources').scrollIntoViewIfNeeded();
    await expect.poll(() => topOf(page, '.case-jump')).toBe(0);
    await contents.click();
    await page.locator('.case-jump').getByRole('link', { name: 'What went wrong' }).click();
    await expect(page.locator('#what-went-wrong')).toBeInViewport();
    expect(await topOf(page, '#what-went-wrong')).toBeGreaterThanOrEqual(await bottomOf(page, '.case-jump'));
    await expect(page.locator('.case-jump details[open]')).toHaveCount(0);
    await contents.click();
    await page.keyboard.press('Escape');
    await expect(page.locator('.case-jump details[open]')).toHaveCount(0);
    await expect(contents).toBeFocused();
  });

  test('without JavaScript they open, and every entry is there', async ({ plainPage: page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, FOUR_DAYS);
    await page.locator('.case-jump summary', { hasText: 'Contents' }).click();
    const links = page.locator('.case-jump .contents-list a');
    await expect(links).toHaveCount(9);
    for (const link of await links.all()) await expect(page.locator((await link.getAttribute('href')) ?? '')).toHaveCount(1);
    await links.nth(4).click();
    await expect(page.locator('#what-went-wrong')).toBeInViewport();
  });

  test('on a wide screen they stand at the side and mark the part that is read', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, FOUR_DAYS);
    const rail = page.getByRole('navigation', { name: 'On this page' });
    await rail.getByRole('link', { name: 'How to do it yourself' }).click();
    await expect(rail.locator('[aria-current="true"]')).toHaveText('How to do it yourself');
    await expect(rail).toBeInViewport();
  });
});

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

  test('notes in the margin stand beside their paragraph, and none repeats under a heading', async ({ page }) => {
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

  test('what failed stands at the end of what went wrong, with its source', async ({ page }) => {
    await open(page, FOUR_DAYS);
    const order = await page
      .locator('.case__body :is(#what-went-wrong, #failures, #how-to-do-it-yourself)')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(order).toEqual(['what-went-wrong', 'failures', 'how-to-do-it-yourself']);
    await expect(page.locator('.failures > li')).toHaveCount(2);
    await expect(page.locator('.failures > li .cite a')).toHaveCount(2);
  });

  test('a table of the text says which cells are headings', async ({ page }) => {
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

  test('says the link where the browser does not let a page copy', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, FOUR_DAYS);
    const bar = page.getByRole('group', { name: 'Use this' });
    await bar.getByRole('button', { name: 'Copy link' }).click();
    await expect(bar.getByRole('status')).toContainText('/case-studies/south-cambridgeshire-four-day-week/');
  });

  test('on a phone the same actions open from the row', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, FOUR_DAYS);
    await page.locator('.case-jump summary', { hasText: 'Use this' }).click();
    const panel = page.locator('.case-jump .use__list');
    for (const name of ['Copy link', 'Print or PDF']) await expect(panel.getByRole('button', { name })).toBeVisible();
    await expect(panel.getByRole('link', { name: 'Email' })).toBeVisible();
    await panel.getByText('Paragraph for minutes').click();
    await expect(page.locator('#minutes-narrow')).toBeVisible();
  });

  test('three similar case studies and this one lead to the comparison, the same subject first', async ({ page }) => {
    await open(page, FOUR_DAYS);
    const first = page.locator('.neighbours > li').first();
    await expect(first.getByRole('link')).toHaveText('Shorter working week, Reykjavík');
    await expect(first).toContainText('of 5');
    await page.getByRole('link', { name: 'Compare all four' }).click();
    await expect(page).toHaveURL(/\/compare\/.*#south-cambridgeshire-four-day-week,reykjavik-shorter-working-week,/);
    await expect(page.locator('.comparison thead [data-column]')).toHaveCount(4);
  });
});

test('the reader is told when nobody has checked it for 18 months, by the clock of the reader', async ({ page }) => {
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

test('on paper no case study has more than four pages', async ({ page }) => {
  const long: string[] = [];
  for (const path of ALL) {
    await open(page, path);
    const pages = await countPages(page);
    if (pages > 4) long.push(`${path} ${pages}`);
  }
  expect(long).toEqual([]);
});
