import { findFaults } from '../../../tests/support/axe.ts';
import { ALSO_ON_DISK, addressOf, expect, open, test } from '../../../tests/support/almanac.ts';
import { MIXED, putWorkbook, statement } from '../../../tests/support/workbooks.ts';
import { PATH, TOTAL, form, radio, field, progress, button, heading } from '../../../tests/support/self-assessment-page.ts';

/* How it looks: on small screens, to axe, on paper and without scripts. */

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 800 } });
  for (const hash of ['', '#outcome=data', '#view=all'])
    test(`${hash || 'the start'}: no horizontal scrolling, and every control is at least 24 px high`, async ({ page }) => {
      await putWorkbook(page, MIXED);
      await open(page, `${PATH}${hash}`);
      await expect(progress(page)).toContainText('answered');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const small = await page
        .locator('[data-assessment]')
        .locator('button, select, textarea, summary, .answer, .tick, .button, nav a, .assessment-progress a')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.classList.contains('visually-hidden'))
            .filter((each) => each.getBoundingClientRect().height < 24)
            .map((each) => each.outerHTML.slice(0, 100)),
        );
      expect(small).toEqual([]);
    });

  test('the list of outcomes is closed, so the linked outcome comes first, and it opens', async ({ page }) => {
    await open(page, `${PATH}#outcome=value`);
    await expect(page.locator('[data-to="data"]')).toBeHidden();
    await page.getByRole('navigation', { name: 'The 12 outcomes' }).locator('summary').click();
    await page.locator('[data-to="data"]').click();
    await expect(heading(page, 'Data')).toBeFocused();
  });
});

test('at 390 px no label of a statement covers the text after it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${PATH}#view=all`);
  await expect(progress(page)).toContainText('answered');
  const covered = await page.locator('[data-assessment] label:visible').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const next = label.nextElementSibling;
      const isCovered = next?.checkVisibility() && next.getBoundingClientRect().top < label.getBoundingClientRect().bottom - 0.5;
      const isBeside = next && next.getBoundingClientRect().left >= label.getBoundingClientRect().right;
      return isCovered && !isBeside ? [label.textContent.trim().slice(0, 60)] : [];
    }),
  );
  expect(covered).toEqual([]);
});

test.describe('axe finds no faults, small and wide, light and dark', () => {
  test('answers, a reason, a full field, case studies, the question before clearing', async ({ page }) => {
    await putWorkbook(page, MIXED);
    await open(page, `${PATH}#outcome=data`);
    await radio(page, 'dat3', 'not-ours').check();
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await button(page, 'Clear workbook').click();
    await expect(field(page, 'dat3', 'reason')).toBeVisible();
    await expect(form(page, 'dat1')).toContainText('You have reached the limit');
    await expect(button(page, 'Cancel')).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
  });

  test('all on one page', async ({ page }) => {
    // Two thousand elements take a busy machine a while.
    test.slow();
    await putWorkbook(page, MIXED);
    await open(page, `${PATH}#view=all`);
    await expect(progress(page)).toContainText('6 of');
    expect(await findFaults(page, [1280])).toEqual([]);
  });

  test('a workbook that cannot be read', async ({ page }) => {
    await putWorkbook(page, 'no workbook');
    await open(page, `${PATH}#outcome=data`);
    await radio(page, 'dat1', 1).check();
    await expect(button(page, 'Download the old workbook')).toBeVisible();
    expect(await findFaults(page, [1280])).toEqual([]);
  });
});

test.describe('on paper', () => {
  test('with answers: everything chosen and written, in full, and no other level', async ({ page }) => {
    await putWorkbook(page, MIXED);
    await open(page, `${PATH}#outcome=data`);
    await expect(radio(page, 'dat1', 0)).toBeChecked();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(12);
    await expect(form(page, 'con1')).toContainText(statement('con1').levels[1]);
    await expect(form(page, 'con1').locator('.answer:visible')).toHaveText(new RegExp(`^\\s*2 Partly in place`));
    await expect(form(page, 'con1').getByText('As of May.')).toBeVisible();
    await expect(form(page, 'con2').getByText('The county does it.')).toBeVisible();
    await expect(form(page, 'dat3').getByText('No answer yet.')).toBeVisible();
    await expect(page.locator('main textarea:visible, main button:visible, main input:visible')).toHaveCount(0);
    const long = form(page, 'dat1').locator('.written__text', { hasText: 'xxx' });
    await expect(long).toHaveText('x'.repeat(600));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    const cut = await page
      .locator('[data-assessment] :visible')
      .evaluateAll((all) =>
        all
          .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden')
          .map((each) => each.className),
      );
    expect(cut.filter((name) => !name.includes('visually-hidden'))).toEqual([]);
  });

  test('blank: boxes and lines without the answers, which are not lost', async ({ page }) => {
    await putWorkbook(page, MIXED);
    await open(page, `${PATH}#outcome=data`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
    await page.locator('[data-do="print-blank"]').evaluate((each) => (each as HTMLElement).click());
    await expect(page.locator('body')).toHaveAttribute('data-printed', '');
    await expect(page.locator('.answer:visible')).toHaveCount(7 * TOTAL);
    await expect(form(page, 'con1').getByText('As of May.')).toBeHidden();
    const colour = await field(page, 'con1', 'note').evaluate((each) => getComputedStyle(each).color);
    expect(colour).toBe('rgba(0, 0, 0, 0)');
    const widths = await Promise.all(
      ['2', '3'].map((value) => radio(page, 'con1', value).evaluate((each) => getComputedStyle(each).borderTopWidth)),
    );
    expect(widths[0]).toBe(widths[1]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('[data-assessment]')).toHaveAttribute('data-print', 'answers');
    await expect(radio(page, 'con1', 2)).toBeChecked();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole worksheet can be ticked and printed, and says that nothing is saved', ALSO_ON_DISK, async ({ page }) => {
    await open(page, `${PATH}#outcome=data`);
    await expect(page.locator('main noscript p')).toContainText('answers are not saved');
    await expect(page.locator('main noscript a')).toHaveJSProperty('href', addressOf('/about/scoring/'));
    await expect(page.getByRole('link', { name: 'Download the blank worksheet as a table (CSV)' })).toBeVisible();
    await expect(page.locator('fieldset[data-statement]:visible')).toHaveCount(TOTAL);
    await expect(heading(page, 'Data')).toBeInViewport();
    await expect(page.locator('[data-workbook-bar], .statement__clear, [data-part="progress"]').locator('visible=true')).toHaveCount(0);
    await radio(page, 'dat1', 2).check();
    await radio(page, 'dat2', 'not-ours').check();
    await field(page, 'dat2', 'reason').fill('The county');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.answer:visible')).toHaveCount(7 * TOTAL);
    const widths = await Promise.all(
      ['2', '3'].map((value) => radio(page, 'dat1', value).evaluate((each) => getComputedStyle(each).borderTopWidth)),
    );
    expect(widths[0]).not.toBe(widths[1]);
    await expect(field(page, 'dat2', 'reason')).toBeVisible();
  });
});
