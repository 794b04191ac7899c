import { expect, open, test } from '../../../tests/support/almanac.ts';
import { bottomOf, FOUR_DAYS, MANY_SOURCES, PHONE, tooFarDown, topOf } from '../../../tests/support/case-study-page.ts';

/* What a reader sees first, and the contents. For checks of every case study see tests/browser/case-studies.spec.ts. */

test.describe('what a reader sees first', () => {
  test('at 390 px: contents, evidence, cost and what went wrong, within two screens', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, FOUR_DAYS);
    expect(await tooFarDown(page)).toEqual([]);
  });

  test('the same without JavaScript', async ({ plainPage: page }) => {
    await page.setViewportSize(PHONE);
    await open(page, FOUR_DAYS);
    expect(await tooFarDown(page)).toEqual([]);
  });

  test('the same for one opened from a search, with highlights', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, `${FOUR_DAYS}?mark=four+day+week`);
    await expect(page.getByRole('button', { name: 'Clear highlighting' })).toBeVisible();
    expect(await tooFarDown(page)).toEqual([]);
  });

  test('the same with the longest possible subject, headline and summary', async ({ page }) => {
    const words = (most: number): string => 'council '.repeat(most).slice(0, most).trim();
    await page.setViewportSize(PHONE);
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

  test('the heading is the subject and the place; the line under it is the finding', async ({ page }) => {
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
    test(`${width} px: nothing overflows the page, no text under 15 px except source numbers`, async ({ page }) => {
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
  test('on a phone they stay on the screen, link to a part and close again', async ({ page }) => {
    await page.setViewportSize(PHONE);
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
    await page.setViewportSize(PHONE);
    await open(page, FOUR_DAYS);
    await page.locator('.case-jump summary', { hasText: 'Contents' }).click();
    const links = page.locator('.case-jump .contents-list a');
    await expect(links).toHaveCount(9);
    for (const link of await links.all()) await expect(page.locator((await link.getAttribute('href')) ?? '')).toHaveCount(1);
    await links.nth(4).click();
    await expect(page.locator('#what-went-wrong')).toBeInViewport();
  });

  test('on a wide screen they are at the side and mark the part that is being read', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, FOUR_DAYS);
    const rail = page.getByRole('navigation', { name: 'On this page' });
    await rail.getByRole('link', { name: 'How to do it yourself' }).click();
    await expect(rail.locator('[aria-current="true"]')).toHaveText('How to do it yourself');
    await expect(rail).toBeInViewport();
  });
});
