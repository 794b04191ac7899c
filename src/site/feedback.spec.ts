import { SITE } from '../shared/site.ts';
import { ALSO_ON_DISK, addressOf, expect, open, test, type Page } from '../../tests/support/almanac.ts';

const STUDY = '/case-studies/easthaven-home-desks/';
const AREA = '/areas/workstyles/';

/** The recipient, subject and body that an e-mail program reads from a link. */
async function letterOf(page: Page, name: string): Promise<{ to: string; subject: string; body: string }> {
  const href = (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(href) ?? [];
  const parts = new Map(query.split('&').map((part) => part.split('=').map(decodeURIComponent) as [string, string]));
  return { to, subject: parts.get('subject') ?? '', body: parts.get('body') ?? '' };
}

/** Selects text on the page, as dragging over it does. */
async function mark(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
}

test.describe('the letters at the foot of a page', () => {
  test('name the page by its address on the web, even from a disk', ALSO_ON_DISK, async ({ plainPage: page }) => {
    for (const [path, name, subject] of [
      [AREA, 'Suggest a change', 'Suggestion: Workstyles'],
      [AREA, 'Report a mistake', 'Mistake: Workstyles'],
      [STUDY, 'Report a mistake', 'Mistake: Emergency home working, Easthaven'],
    ] as const) {
      await open(page, path);
      const letter = await letterOf(page, name);
      expect(letter.to).toBe(SITE.editors);
      expect(letter.subject).toContain(subject);
      expect(letter.body).toContain(`\r\n${SITE.url}${path}\r\n`);
      expect(letter.body).toContain('\r\nSection: \r\n');
    }
  });

  test('do not mention selecting text without JavaScript', async ({ plainPage: page }) => {
    await open(page, STUDY);
    await expect(page.getByText('Select some text first')).toBeHidden();
  });

  test('name the section in which text is selected, also from the keyboard', async ({ page }) => {
    await open(page, STUDY);
    await mark(page, '#what-changed + p');
    await page.getByRole('link', { name: 'Report a mistake' }).focus();
    expect((await letterOf(page, 'Report a mistake')).body).toContain('\r\nSection: What changed\r\n');
    await mark(page, '#what-went-wrong + p');
    await page.getByRole('link', { name: 'Report a mistake' }).blur();
    await page.getByRole('link', { name: 'Report a mistake' }).focus();
    expect((await letterOf(page, 'Report a mistake')).body).toContain('\r\nSection: What went wrong\r\n');
  });

  test('name the section that the address leads to, or no section if there is none', ALSO_ON_DISK, async ({ page }) => {
    await open(page, `${STUDY}#what-they-did`);
    await page.getByRole('link', { name: 'Report a mistake' }).focus();
    expect((await letterOf(page, 'Report a mistake')).body).toContain('\r\nSection: What they did\r\n');
    await open(page, '/areas/');
    await page.getByRole('link', { name: 'Suggest a change' }).focus();
    expect((await letterOf(page, 'Suggest a change')).body).toContain('\r\nSection: \r\n');
  });

  test('are not printed', async ({ page }) => {
    await open(page, STUDY);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: 'Report a mistake' })).toBeHidden();
  });
});

for (const path of ['/about/contributors/', '/about/coverage/']) {
  test.describe(`the form for a tip on ${path}`, () => {
    test('puts typed text into the letter and into the text to copy', async ({ page }) => {
      await open(page, path);
      await page.getByLabel('The place, and what was done there').fill('York & a <b>100%</b> plan');
      await page.getByLabel('Where to read about it').fill('https://www.example.org/?a=1&b=2');
      const letter = await letterOf(page, 'Send by email');
      expect(letter.to).toBe(SITE.editors);
      expect(letter.subject).toBe('Suggested case study: York & a <b>100%</b> plan');
      expect(letter.body).toContain('York & a <b>100%</b> plan\r\n');
      expect(letter.body).toContain('https://www.example.org/?a=1&b=2\r\n');
      await expect(page.getByRole('region', { name: 'The text of your suggestion' })).toContainText('York & a <b>100%</b> plan');
    });

    test('says whether the text was copied', async ({ page }) => {
      await open(page, path);
      await page.getByRole('button', { name: 'Copy the text' }).click();
      await expect(page.locator('[data-tip]').getByRole('status')).toHaveText(/^(Copied\.|Your browser blocked copying\..*)$/);
    });

    test('is a letter to fill in without JavaScript', async ({ plainPage: page }) => {
      await open(page, path);
      await expect(page.getByLabel('The place, and what was done there')).toBeHidden();
      expect((await letterOf(page, 'Send by email')).body).toContain('Suggested case study (place and what was done):');
    });
  });
}

test('every footer links to the contributors page, which counts the case studies of each owner', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Contributors' }).click();
  await expect(page).toHaveURL(addressOf('/about/contributors/'));
  await expect(page.getByText(/Owner of \d+ case studies\./)).toBeVisible();
});
