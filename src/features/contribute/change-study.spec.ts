import { almanacFiles } from '../../../tests/fixtures/almanac/almanac-files.ts';
import { ALSO_ON_DISK, addressOf, expect, open, putOnDevice, test, type Page } from '../../../tests/support/almanac.ts';
import { button, check, field, saved } from '../../../tests/support/contribute-page.ts';

const SLUG = 'easthaven-home-desks';
const NAME = `${SLUG}.mdx`;
const PUBLISHED = almanacFiles().get(`content/case-studies/${NAME}`) ?? '';
const status = (page: Page) => page.locator('[data-contribute] .said [role="status"]');
const changes = (page: Page) => page.locator('[data-part="changes"]');

async function finish(page: Page): Promise<{ name: string; text: string }> {
  await check(page);
  return saved(page, 'Download the file');
}

test(
  'a case study links to the form, which opens it and gives back the same file if nothing was changed',
  ALSO_ON_DISK,
  async ({ page }) => {
    await open(page, `/case-studies/${SLUG}/`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Suggest a change' }).click();
    await expect(status(page)).toContainText('Case study opened.');
    await expect(status(page)).toBeInViewport();
    await expect(page.locator('[data-part="changing-what"]')).toContainText(SLUG);
    await expect(field(page, 'stage')).not.toHaveValue('');
    expect(await finish(page)).toEqual({ name: NAME, text: PUBLISHED });
    await expect(page.locator('[data-part="change-count"]')).toHaveText(
      'Nothing has changed yet. The file is the same as the published one.',
    );
    await expect(page.locator('[data-part="verdict"]')).toHaveText('No problems. Your file is ready to send.');
  },
);

test('a change is shown line by line, changes nothing else, and can be sent', ALSO_ON_DISK, async ({ page }) => {
  await open(page, `/contribute/#change=${SLUG}`);
  await expect(status(page)).toContainText('Case study opened.');
  await field(page, 'title').fill('Easthaven finds desks <b>at home</b>');
  await expect(page.locator('.preview')).toContainText('Easthaven finds desks <b>at home</b>');
  const { name, text } = await finish(page);
  expect(name).toBe(NAME);
  const old = PUBLISHED.split('\n');
  expect(text.split('\n').filter((line) => !old.includes(line))).toEqual(['title: Easthaven finds desks <b>at home</b>']);
  await expect(page.locator('[data-part="change-count"]')).toContainText('1 passage changed.');
  await expect(changes(page).locator('ins')).toHaveText(['+ title: Easthaven finds desks <b>at home</b>']);
  await expect(changes(page).locator('del')).toHaveText([`− ${/^title: .*$/m.exec(PUBLISHED)?.[0] ?? ''}`]);
  const letter = new URL(String(await page.getByRole('link', { name: 'Start an email to the editors' }).getAttribute('href')));
  expect(letter.searchParams.get('subject')).toContain('A change to a case study');
  expect(letter.searchParams.get('body')).toContain(`- ${NAME}`);
  await page.reload();
  await expect(field(page, 'title')).toHaveValue('Easthaven finds desks <b>at home</b>');
  expect((await finish(page)).text).toBe(text);
});

test('an existing draft is not replaced without confirmation', ALSO_ON_DISK, async ({ page }) => {
  const draft = JSON.stringify({ format: 'new-local-almanac-draft', version: 1, draft: { title: 'My own headline' } });
  await putOnDevice(page, 'almanac-draft', draft);
  await open(page, `/contribute/#change=${SLUG}`);
  await expect(page.locator('[data-part="change-question"]')).toContainText('You have a draft here.');
  await expect(button(page, 'Stay with my draft')).toBeFocused();
  await button(page, 'Stay with my draft').click();
  await expect(field(page, 'title')).toHaveValue('My own headline');
  await page.reload();
  await button(page, 'Open the case study').click();
  await expect(status(page)).toContainText('It replaced what was here.');
  await expect(field(page, 'title')).not.toHaveValue('My own headline');
  await button(page, 'Undo').click();
  await expect(field(page, 'title')).toHaveValue('My own headline');
  await expect(page.locator('[data-part="changing"]')).toBeHidden();
});

test('a case study can be chosen from a list, which the page loads when the list is opened', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/contribute/');
  await expect(page.locator('#change-which option')).toHaveCount(0);
  await page.getByText('Change a published case study').click();
  await page.getByLabel('Case study', { exact: true }).selectOption(SLUG);
  await button(page, 'Open it in the form').click();
  await expect(status(page)).toContainText('Case study opened.');
  await expect(field(page, 'slug')).toHaveValue(SLUG);
});

test('a case study file can be opened; content that the form would lose is named, and nothing changes', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/contribute/');
  const load = (text: string) =>
    page.locator('input[type="file"]').setInputFiles({ name: NAME, mimeType: 'text/mdx', buffer: Buffer.from(text) });
  for (const [text, words] of [
    [PUBLISHED.replace(/^added:/m, 'mood: good\nadded:'), 'does not offer: mood.'],
    [PUBLISHED.replace('\n## What changed\n', '\n{alert(1)}\n\n## What changed\n'), 'would lose, on these lines: '],
    ['No case study.', 'This is not the file of a case study'],
  ] as const) {
    await load(text);
    await expect(status(page)).toContainText(words);
    await expect(status(page)).toContainText('Your draft has not changed.');
    await expect(field(page, 'title')).toHaveValue('');
  }
  await load(PUBLISHED);
  await expect(field(page, 'title')).not.toHaveValue('');
  expect((await finish(page)).text).toBe(PUBLISHED);
});

test('an address that names no case study opens none', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/contribute/#change=no-such-study');
  await expect(status(page)).toContainText('We could not open this case study.');
  await page.goto(`${addressOf('/contribute/')}#change=../../x`);
  await expect(page.locator('[data-part="changing"]')).toBeHidden();
});

test('with a repository, a change links to the page that edits the file', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() =>
      document.querySelector('[data-contribute]')?.setAttribute('data-repository', 'https://github.com/example/almanac'),
    ).observe(document, { childList: true, subtree: true });
  });
  await open(page, `/contribute/#change=${SLUG}`);
  await expect(status(page)).toContainText('Case study opened.');
  await finish(page);
  await expect(page.getByRole('link', { name: 'Propose it on GitHub' })).toHaveAttribute(
    'href',
    `https://github.com/example/almanac/edit/main/content/case-studies/${NAME}`,
  );
  await expect(page.locator('[data-part="too-long"]')).toContainText('paste it over all of that text');
});
