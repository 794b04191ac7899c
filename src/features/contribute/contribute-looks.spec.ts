import { findFaults } from '../../../tests/support/axe.ts';
import { ALSO_ON_DISK, addressOf, expect, isThere, open, putOnDevice, test, type Page } from '../../../tests/support/almanac.ts';
import { check, field } from '../../../tests/support/contribute-page.ts';
import { exampleDraft } from '../../../tests/support/fill-form.ts';

const KEY = 'almanac-draft';
const file = (draft: object): string => JSON.stringify({ format: 'new-local-almanac-draft', version: 1, draft });
const WHOLE = Object.fromEntries(Object.entries(exampleDraft()).filter(([name]) => name !== 'newPlaces'));
const STATES: Readonly<Record<string, { draft: object; isChecked: boolean }>> = {
  empty: { draft: {}, isChecked: false },
  'half filled in': {
    draft: { title: WHOLE['title'], sources: WHOLE['sources'], cost: { choice: 'told' }, principles: { share: '' } },
    isChecked: false,
  },
  'with problems': { draft: { title: 'Short', areas: ['workstyles', 'data-insights'], results: WHOLE['results'] }, isChecked: true },
  finished: { draft: exampleDraft(), isChecked: true },
};

async function openIn(page: Page, { draft, isChecked }: { draft: object; isChecked: boolean }): Promise<void> {
  await putOnDevice(page, KEY, file(draft));
  await open(page, '/contribute/');
  for (const fold of await page.locator('details').all()) await fold.evaluate((element: HTMLDetailsElement) => (element.open = true));
  if (isChecked) await check(page);
}

for (const [name, state] of Object.entries(STATES)) {
  test(`${name}: axe finds no problems, small and wide, light and dark`, async ({ page }) => {
    await openIn(page, state);
    expect(await findFaults(page)).toEqual([]);
  });
}

test('without JavaScript: the other ways, the text file, and every question as a list', ALSO_ON_DISK, async ({ plainPage: page }) => {
  await open(page, '/contribute/');
  await expect(page.locator('main noscript p')).toContainText('The form needs JavaScript, which is turned off.');
  await expect(page.getByRole('link', { name: 'Start an email', exact: true })).toHaveAttribute('href', /^mailto:editors@/);
  const template = page.getByRole('link', { name: 'Download the text file to fill in' });
  expect(await isThere(page, await template.evaluate((link: HTMLAnchorElement) => link.href))).toBe(true);
  await expect(template).toHaveJSProperty('href', addressOf('/contribute/template.txt'));
  const guide = page.getByRole('heading', { name: 'All questions' });
  await expect(guide).toBeVisible();
  for (const label of ['Headline', 'Who measured or stated it', 'Address of archived copy', 'Latitude'])
    await expect(page.locator('.guide-field b').filter({ hasText: label }).first()).toBeVisible();
  await expect(page.locator('[data-contribute]')).toBeHidden();
});

test('on paper: the page if something was written, all questions if not', async ({ page }) => {
  await open(page, '/contribute/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
  await expect(page.locator('main button:visible, main input:visible, main textarea:visible, main select:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#field-title').fill('Leeds opens its plans');
  await expect(page.locator('.preview h3')).toHaveText('Leeds opens its plans');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.preview h3')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeHidden();
  await expect(page.locator('main button:visible, main input:visible, main textarea:visible, main select:visible')).toHaveCount(0);
});

test('the core can be written with the keyboard alone', async ({ page }) => {
  await open(page, '/contribute/');
  await page.locator('#field-places-1').focus();
  await page.keyboard.type('Easthaven');
  await expect(page.locator('#field-places-1')).toHaveValue('easthaven');
  const goTo = async (id: string): Promise<void> => {
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      if (await field(page, id).evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The keyboard does not come to ${id}.`);
  };
  await goTo('subject');
  await page.keyboard.type('Open plans');
  await goTo('title');
  await page.keyboard.type('Leeds opens its plans to everybody');
  await goTo('summary');
  await page.keyboard.type('It did.');
  await goTo('areas-data-insights');
  await page.keyboard.press('Space');
  await goTo('principles-share');
  await page.keyboard.press('Space');
  await goTo('principles-share-clause');
  await page.keyboard.type('It lets others use them.');
  await goTo('stage');
  await page.keyboard.type('Ongoing');
  await goTo('period-start');
  await page.keyboard.type('2020');
  await goTo('sources-1-publisher');
  await page.keyboard.type('Leeds City Council');
  await goTo('what-they-did');
  await page.keyboard.type('They did it.');
  await goTo('what-went-wrong');
  await page.keyboard.type('Nothing is told.');
  await goTo('wentWrong-text');
  await page.keyboard.type('The plans were late.');
  await expect(page.locator('[data-step-open="core"]')).toHaveText('All questions answered.');
});
