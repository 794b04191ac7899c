import { ALSO_ON_DISK, addressOf, expect, isThere, open, test, type Page } from '../../../tests/support/almanac.ts';
import { addOwnAction, setAnswer, setPlan } from '../workbook/change-workbook.ts';
import { EMPTY_WORKBOOK, type Workbook } from '../../model/workbook-schema.ts';
import { openProgramme } from '../../../tests/support/programme-state.ts';
import { ACTIONS } from '../../../tests/fixtures/almanac/assessment.ts';
import { candidate, column, onBoard, example, KIT, showFilter } from '../../../tests/support/programme-page.ts';

/* How it looks: hostile text, paper, no scripts, 320 px. */

test('what someone wrote stays plain text wherever it is shown', async ({ page }) => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  const workbook = setPlan(addOwnAction(example(), { title: evil, statement: 'inc2', effort: 1 }), 'own-1', {
    when: 'now',
    owner: evil,
    note: evil,
    quarter: '2027-Q1',
  });
  await openProgramme(page, workbook);
  await expect(onBoard(page, 'own-1').getByRole('heading')).toHaveText(evil);
  await expect(candidate(page, 'own-1')).toContainText(evil);
  await showFilter(page);
  await page.getByRole('radio', { name: 'Four quadrants' }).check();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('[data-part="text"]')).toContainText(evil);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-part="paper"]')).toContainText(evil);
  expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  await expect(page).toHaveTitle(/Programme/);
});

test.describe('on paper', () => {
  /** Twelve actions with all that a committee asks for, as a council would plan them. */
  const twelve = ACTIONS.filter((_, index) => index % Math.floor(ACTIONS.length / 12) === 0)
    .slice(0, 12)
    .reduce<Workbook>(
      (workbook, { id, statements: [statement = ''] }, index) =>
        setPlan(setAnswer(workbook, statement, { answer: index % 3 === 0 ? 0 : 1 }), id, {
          when: (['now', 'now', 'next', 'later'] as const)[index % 4] ?? 'now',
          owner: index % 5 === 4 ? '' : (['Head of customer services', 'Director of resources', 'Digital team'][index % 3] ?? ''),
          quarter: index % 5 === 3 ? '' : (['2026-Q4', '2027-Q1', '2027-Q2', '2028-Q1'][index % 4] ?? ''),
          note: index % 6 === 0 ? 'The county renews its network in the spring: talk to them before the tender goes out.' : '',
        }),
      setAnswer(setAnswer(EMPTY_WORKBOOK, 'lea1', { answer: 0 }), 'cap2', { answer: 0 }),
    );
  const pagesOf = async (page: Page): Promise<number> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    return (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  };

  test('twelve planned actions fit on two A4 pages, with nothing cut off and no controls', async ({ page }) => {
    // As wide as A4 without its margins.
    await page.setViewportSize({ width: 672, height: 980 });
    await openProgramme(page, twelve);
    await expect(page.locator('[data-column] > li')).toHaveCount(12);
    expect(await pagesOf(page)).toBe(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main :is(button, input, select, textarea, nav):visible')).toHaveCount(0);
    const paper = page.locator('[data-part="paper"]');
    await expect(paper).toContainText('12 actions are planned: 6 now, 3 next and 3 later.');
    await expect(paper.getByRole('row')).not.toHaveCount(0);
    await expect(page.locator('.all-actions')).toBeHidden();
    await expect(paper.locator('[data-part="second"]')).toHaveCSS('break-before', 'page');
    const cut = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll('.paper *')].filter(
          ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
        ).length,
    );
    expect(cut).toBe(0);
  });

  test('many notes continue on further pages', async ({ page }) => {
    const noted = ACTIONS.slice(0, 12).reduce<Workbook>(
      (workbook, { id }) => setPlan(workbook, id, { when: 'now', note: 'word '.repeat(119) }),
      twelve,
    );
    await openProgramme(page, noted);
    expect(await pagesOf(page)).toBeGreaterThan(2);
  });

  test('if nothing is planned, the whole worksheet is printed', async ({ page }) => {
    await openProgramme(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.to-fill-in:visible')).toHaveCount(ACTIONS.length);
    await expect(page.locator('.all-actions button')).not.toHaveCount(0);
    await expect(page.locator('.all-actions button:visible')).toHaveCount(0);
    await expect(page.locator('[data-part="paper"]')).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.all-actions details[open]')).toHaveCount(0);
  });
});

test('without JavaScript: all actions to read, a worksheet to print, a table to save', ALSO_ON_DISK, async ({ plainPage: page }) => {
  await open(page, '/programme/');
  await expect(page.locator('[data-action]:visible')).toHaveCount(ACTIONS.length);
  await expect(page.locator('main noscript p')).toHaveText(
    'Print this page as a worksheet: tick Now, Next or Later and add an owner and quarter.',
  );
  await expect(page.locator('main :is(button, input, select, textarea):visible')).toHaveCount(0);
  const csv = await page
    .getByRole('link', { name: 'Download all actions as a table (CSV)' })
    .evaluate((link) => (link as HTMLAnchorElement).href);
  expect([csv, await isThere(page, csv)]).toEqual([addressOf('/data/actions.csv'), true]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.to-fill-in:visible')).toHaveCount(ACTIONS.length);
  for (const name of ['Now', 'Next', 'Later', 'Owner', 'Quarter']) await expect(page.locator('.to-fill-in').first()).toContainText(name);
});

test('the whole page works at 320 px, with targets large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const long = setPlan(example(), KIT.id, { when: 'now', owner: 'x'.repeat(120), note: 'y'.repeat(600), quarter: '2027-Q4' });
  await openProgramme(page, addOwnAction(long, { title: 'z'.repeat(120), statement: 'inc2', effort: 3 }));
  await expect(column(page, 'now')).toHaveCount(1);
  await showFilter(page);
  for (const view of ['Four quadrants', 'Ranked list']) {
    await page.getByRole('radio', { name: view }).check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  const small = await page.locator('[data-programme] :is(button, select, input, summary):visible').evaluateAll((all) =>
    all
      .map((each) => (each instanceof HTMLInputElement ? (each.closest('label') ?? each) : each))
      .filter((each) => each.getBoundingClientRect().height < 24 || each.getBoundingClientRect().width < 24)
      .map((each) => each.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
});
