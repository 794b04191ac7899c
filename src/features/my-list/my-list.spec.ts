import { STUDIES } from '../../../tests/fixtures/almanac/studies.ts';
import { readFileSync } from 'node:fs';
import { ALSO_ON_DISK, addressOf, expect, open, putOnDevice, test, type Page } from '../../../tests/support/almanac.ts';

const [HOME_DESKS, OFFICES, DEAL] = ['easthaven-home-desks', 'karaka-bay-office-moves', 'millham-deal'] as const;
type Slug = typeof HOME_DESKS | typeof OFFICES | typeof DEAL;
const titleOf = (slug: Slug): string => STUDIES.get(slug)?.title ?? '';

type Entry = readonly [slug: string, note: string];
const LIST: readonly Entry[] = [
  [HOME_DESKS, 'Ask about the office pattern'],
  [OFFICES, ''],
  [DEAL, ''],
];

async function openList(page: Page, list: readonly Entry[] = LIST, compare: readonly string[] = []): Promise<void> {
  const text = JSON.stringify({ version: 1, compare, list: list.map(([slug, note]) => ({ slug, note })) });
  await putOnDevice(page, 'almanac', text);
  await open(page, '/my-list/');
  await expect(items(page)).toHaveCount(list.length);
}

const items = (page: Page) => page.locator('.my-list > li');
const slugs = (page: Page) => items(page).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['slug']));
const status = (page: Page) => page.getByRole('status');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const note = (page: Page, slug: Slug) => page.getByRole('textbox', { name: `Note on: ${titleOf(slug)}` });
const storedList = (page: Page) =>
  page.evaluate(() => {
    const { list } = JSON.parse(localStorage.getItem('almanac') ?? '{"list":[]}') as { list: { slug: string; note: string }[] };
    return list.map(({ slug, note: text }) => [slug, text]);
  });
const loadFile = (page: Page, text: string) =>
  page.locator('input[type="file"]').setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const file = (...entries: Entry[]) =>
  JSON.stringify({
    format: 'new-local-almanac-list',
    version: 1,
    edition: '2026-11-22',
    entries: entries.map(([slug, text]) => ({ slug, title: 'A title', note: text })),
  });

test('shows title, place, summary and note; the note is saved while it is typed', ALSO_ON_DISK, async ({ page }) => {
  await openList(page);
  const first = items(page).first();
  await expect(first.getByRole('link', { name: titleOf(HOME_DESKS) })).toHaveJSProperty('href', addressOf(`/case-studies/${HOME_DESKS}/`));
  await expect(first).toContainText('a virtual desktop from home');
  await expect(note(page, HOME_DESKS)).toHaveValue('Ask about the office pattern');
  await note(page, OFFICES).pressSequentially('Six <b>sites</b>');
  expect(await storedList(page)).toContainEqual([OFFICES, 'Six <b>sites</b>']);
  await page.reload();
  await expect(note(page, OFFICES)).toHaveValue('Six <b>sites</b>');
});

test('moves up and down by keyboard, keeps the focus and announces the position', async ({ page }) => {
  await openList(page);
  const up = page.getByRole('button', { name: `Move up: ${titleOf(DEAL)}` });
  await up.focus();
  await page.keyboard.press('Enter');
  expect(await slugs(page)).toEqual([HOME_DESKS, DEAL, OFFICES]);
  await expect(status(page)).toContainText('moved to 2 of 3.');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await slugs(page)).toEqual([DEAL, HOME_DESKS, OFFICES]);
  await expect(page.getByRole('button', { name: `Move down: ${titleOf(DEAL)}` })).toBeFocused();
  expect((await storedList(page)).map(([slug]) => slug)).toEqual([DEAL, HOME_DESKS, OFFICES]);
});

test('removes an entry; undo restores it with its note and position', async ({ page }) => {
  await openList(page);
  await page.getByRole('button', { name: `Remove: ${titleOf(HOME_DESKS)}` }).click();
  expect(await slugs(page)).toEqual([OFFICES, DEAL]);
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await slugs(page)).toEqual([HOME_DESKS, OFFICES, DEAL]);
  expect(await storedList(page)).toContainEqual([HOME_DESKS, 'Ask about the office pattern']);
  await expect(note(page, HOME_DESKS)).toHaveValue('Ask about the office pattern');
  await expect(button(page, 'Undo')).toBeHidden();
});

test('adds from the select, and does not add twice', async ({ page }) => {
  await openList(page, []);
  await expect(page.getByText('Your list is empty')).toBeVisible();
  for (const label of ['Print as a briefing', 'Copy all as text', 'Download list']) await expect(button(page, label)).toBeDisabled();
  for (let time = 0; time < 2; time += 1) {
    await page.getByLabel('Add a case study').selectOption(DEAL);
    await button(page, 'Add').click();
    await expect(items(page)).toHaveCount(1);
  }
  await expect(page.getByText('Your list is empty')).toBeHidden();
});

test('a second tab shows the changes of the first, and typing there is not interrupted', ALSO_ON_DISK, async ({ page, context }) => {
  await openList(page);
  const other = await context.newPage();
  await open(other, '/my-list/');
  await note(other, OFFICES).pressSequentially('Half a sent');
  await expect(note(page, OFFICES)).toHaveValue('Half a sent');
  await page.getByRole('button', { name: `Remove: ${titleOf(HOME_DESKS)}` }).click();
  await expect(items(other)).toHaveCount(2);
  await note(other, OFFICES).focus();
  await note(other, OFFICES).press('End');
  await note(other, OFFICES).pressSequentially('ence');
  await expect(note(page, OFFICES)).toHaveValue('Half a sentence');
  expect(await storedList(page)).toEqual([
    [OFFICES, 'Half a sentence'],
    [DEAL, ''],
  ]);
});

test('saves to a file; loading the file replaces the list, which can be undone', ALSO_ON_DISK, async ({ page }) => {
  await openList(page);
  const downloading = page.waitForEvent('download');
  await page.getByLabel('Whose list is this?').fill('Digital team');
  await button(page, 'Download list').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^almanac-list-digital-team-\d{4}-\d\d-\d\d\.json$/);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(saved)).toMatchObject({
    format: 'new-local-almanac-list',
    version: 1,
    name: 'Digital team',
    entries: [{ slug: HOME_DESKS, title: titleOf(HOME_DESKS), note: 'Ask about the office pattern' }, { slug: OFFICES }, { slug: DEAL }],
  });
  await openList(page, [[DEAL, 'Another']]);
  await loadFile(page, saved);
  await expect(items(page)).toHaveCount(3);
  await expect(status(page)).toContainText('3 case studies opened');
  await expect(page.getByLabel('Whose list is this?')).toHaveValue('Digital team');
  await expect(note(page, HOME_DESKS)).toHaveValue('Ask about the office pattern');
  await button(page, 'Undo').click();
  expect(await storedList(page)).toEqual([[DEAL, 'Another']]);
});

test('a file that is not a list is refused with a message, and the list does not change', ALSO_ON_DISK, async ({ page }) => {
  await openList(page);
  const before = await storedList(page);
  for (const [what, text, words] of [
    ['not JSON', 'My list', 'The file is damaged, or is not an almanac list.'],
    ['another file', '{"a":1}', 'This is not an almanac list. Select a file you downloaded from My list.'],
    ['another version', file([DEAL, '']).replace('"version":1', '"version":2'), 'from a version of the almanac that this one cannot open'],
    ['an extra key', file([DEAL, '']).replace('{', '{"__proto__":{"polluted":1},'), 'This file is not a complete almanac list.'],
    ['an unknown case study', file([DEAL, ''], ['no-such-study', '']), 'Not in this edition: no-such-study.'],
    ['the same case study twice', file([DEAL, ''], [DEAL, '']), 'This case study is in the file twice: millham-deal.'],
    ['a note that is too long', file([DEAL, 'x'.repeat(2001)]), 'A note or title is too long: millham-deal.'],
    ['more than 1 MB', file([DEAL, 'x'.repeat(1024 * 1024)]), 'This file is larger than 1MB'],
  ] as const) {
    await loadFile(page, text);
    await expect(status(page), what).toContainText(words);
    await expect(status(page)).toContainText('Your list has not changed.');
    expect(await slugs(page)).toEqual([HOME_DESKS, OFFICES, DEAL]);
    expect(await storedList(page)).toEqual(before);
    expect(await page.evaluate(() => ({}) as { polluted?: number }).then(({ polluted }) => polluted)).toBeUndefined();
  }
});

test('clears everything only after a confirmation, and can undo it', ALSO_ON_DISK, async ({ page }) => {
  await openList(page, LIST, [DEAL]);
  const question = page.getByRole('group', { name: 'Clear your list, notes and comparison?', exact: true });
  await button(page, 'Clear everything').click();
  await expect(button(page, 'Cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(3);
  await expect(button(page, 'Clear everything')).toBeFocused();
  await button(page, 'Clear everything').click();
  await question.getByRole('button', { name: 'Clear list, notes and comparison', exact: true }).click();
  await expect(items(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('almanac'))).toBeNull();
  await button(page, 'Undo').click();
  await expect(items(page)).toHaveCount(3);
  await expect(page.locator('[data-selection-bar]').getByRole('link', { name: 'Compare 1' })).toBeVisible();
});

test('copies everything as text, or shows and selects the text if copying is not allowed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openList(page);
  await button(page, 'Copy all as text').click();
  await expect(status(page)).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    'Briefing',
    `1. ${titleOf(HOME_DESKS)} (Easthaven)`,
    'Note: Ask about',
    `What went wrong: ${STUDIES.get(HOME_DESKS)?.wentWrong.text ?? ''}`,
    '- 4,000 counted in the first year (measured by Easthaven Council, 2018)',
    `/case-studies/${DEAL}/`,
  ])
    expect(text).toContain(part);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await button(page, 'Copy all as text').click();
  await expect(status(page)).toContainText('The text is selected');
  expect(await page.evaluate(() => String(getSelection()))).toContain('Note: Ask about');
});

test('the first four open in the comparison', ALSO_ON_DISK, async ({ page }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Compare these' }).click();
  await expect(page).toHaveURL(addressOf(`/compare/#${HOME_DESKS},${OFFICES},${DEAL}`));
  await expect(page.locator('.comparison [data-column]')).toHaveCount(3);
});

test('on paper: title, edition, notes, paragraphs, figures and addresses, no controls', async ({ page }) => {
  await openList(page);
  await expect(items(page).first()).toContainText('virtual desktop');
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await button(page, 'Print as a briefing').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Briefing', { exact: true })).toBeVisible();
  await expect(page.getByText(/edition of \d+ \w+ \d{4}/).first()).toBeVisible();
  const first = items(page).first();
  for (const part of [
    'Note: Ask about the office pattern',
    `What went wrong: ${STUDIES.get(HOME_DESKS)?.wentWrong.text ?? ''}`,
    'Headline figures',
    `https://new-local-almanac.example/case-studies/${HOME_DESKS}/`,
  ])
    await expect(first.getByText(part).first()).toBeVisible();
  await expect(page.locator('main button:visible, main textarea:visible, main select:visible')).toHaveCount(0);
});

test('a case study that is no longer in the almanac is named and can be removed', async ({ page }) => {
  await openList(page, [
    ['gone-study', 'Was good'],
    [DEAL, ''],
  ]);
  await expect(items(page).first()).toContainText('gone-study (no longer in the almanac)');
  await items(page)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(items(page)).toHaveCount(1);
});

test('says that it is saved on this device only; without JavaScript it says what it needs', async ({ page, plainPage }) => {
  await openList(page, []);
  await expect(page.getByText('saved in this browser only')).toBeVisible();
  await open(plainPage, '/my-list/');
  await expect(plainPage.locator('main noscript p')).toContainText('needs JavaScript');
  await expect(plainPage.getByRole('button', { name: 'Print as a briefing' })).toBeHidden();
});
