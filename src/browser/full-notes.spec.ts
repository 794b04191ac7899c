import { expect, open, putOnDevice, test, type Page } from '../../tests/support/almanac.ts';

const list = JSON.stringify({ version: 1, compare: [], list: [{ slug: 'wigan-deal', note: '' }] });

/** The fields with a character limit, and how to show each. */
const FIELDS: readonly [what: string, path: string, selector: string, most: number, show?: (page: Page) => Promise<void>][] = [
  ['the note of a list', '/my-list/', '.my-list textarea', 2000],
  ['the subject of a review', '/practice-review/', '[data-part="subject"]', 120],
  [
    'a change of a review',
    '/practice-review/',
    '.changes [data-field="why"]',
    600,
    (page) => page.locator('[data-do="add"]').first().click(),
  ],
  ['the tip of a reader', '/contribute/', '[data-part="what"]', 300],
  ['the link of a tip', '/contribute/', '[data-part="link"]', 600],
  ['an action of one’s own', '/programme/', '#own-title', 120],
];

for (const [what, path, selector, most, show] of FIELDS)
  test(`${what}: pasted text that is too long is cut, and the page says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await putOnDevice(page, 'almanac', list);
    await open(page, path);
    await show?.(page);
    const field = page.locator(selector).first();
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'x'.repeat(most + 1));
    await field.click();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(field).toHaveValue('x'.repeat(most));
    const note = page.locator('.field-full', { hasText: `You have reached the limit of ${most} characters.` });
    await expect(note).toBeVisible();
    await page.keyboard.press('Backspace');
    await expect(note).toBeHidden();
  });
