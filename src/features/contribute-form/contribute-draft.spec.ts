import { readFileSync } from 'node:fs';
import { ALSO_ON_DISK, expect, open, putOnDevice, test, type Page } from '../../../tests/support/almanac.ts';
import { button, draftFile, field, KEY, status, stored, storedDraft, TWO_ORGANISATIONS } from '../../../tests/support/contribute-page.ts';

const clearButton = (page: Page) =>
  page.getByRole('group', { name: 'Draft actions' }).getByRole('button', { name: 'Start again', exact: true });
const confirmButton = (page: Page) =>
  page
    .getByRole('group', { name: 'Delete everything in this draft from this device?' })
    .getByRole('button', { name: 'Clear the form', exact: true });
const loadFile = (page: Page, text: string) =>
  page.locator('input[type="file"]').setInputFiles({ name: 'draft.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('saves on the device what is typed and chosen, and shows it again', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/contribute/');
  await field(page, 'title').pressSequentially('A <b>headline</b>');
  await field(page, 'places-1').selectOption('easthaven');
  await field(page, 'areas-workstyles').check();
  await field(page, 'principles-share').check();
  await field(page, 'principles-share-clause').fill('Because.');
  await field(page, 'results-1-value').fill('12');
  await page.getByRole('button', { name: 'Add: result' }).click();
  await field(page, 'results-2-value').fill('13');
  await page
    .locator('details.fold')
    .filter({ has: field(page, 'cost') })
    .locator('summary')
    .first()
    .click();
  await field(page, 'cost-choice-2').check();
  await field(page, 'cost-told-1-amount').fill('5');
  expect(await storedDraft(page)).toEqual({
    title: 'A <b>headline</b>',
    places: [{ key: '1', value: 'easthaven' }],
    areas: ['workstyles'],
    principles: { share: 'Because.' },
    results: [
      { key: '1', value: { value: '12' } },
      { key: '2', value: { value: '13' } },
    ],
    cost: { choice: 'told', told: [{ key: '1', value: { amount: '5' } }] },
  });
  await page.reload();
  for (const [id, value] of [
    ['title', 'A <b>headline</b>'],
    ['places-1', 'easthaven'],
    ['principles-share-clause', 'Because.'],
    ['results-2-value', '13'],
    ['cost-told-1-amount', '5'],
  ] as const)
    await expect(field(page, id)).toHaveValue(value);
  await expect(field(page, 'areas-workstyles')).toBeChecked();
  await expect(field(page, 'cost-choice-2')).toBeChecked();
});

test('entries are added, moved and removed by keyboard, with a message, and restored', async ({ page }) => {
  await putOnDevice(page, KEY, TWO_ORGANISATIONS);
  await open(page, '/contribute/');
  const add = page.getByRole('button', { name: 'Add: organisation' });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'organisations-3')).toBeFocused();
  await expect(status(page)).toHaveText('Organisation added.');
  await page.keyboard.type('C');
  const up = page.getByRole('button', { name: 'Move up : Organisation 3' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Organisation 3 moved to 2 of 3.');
  expect(await storedDraft(page)).toEqual({
    organisations: [
      { key: '1', value: 'A' },
      { key: '3', value: 'C' },
      { key: '2', value: 'B' },
    ],
  });
  await page.getByRole('button', { name: 'Remove : Organisation 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Removed: Organisation 1.');
  await expect(add).toBeFocused();
  await expect(page.locator('[data-field="organisations"] .row')).toHaveCount(2);
  await button(page, 'Undo').click();
  await expect(page.locator('[data-field="organisations"] .row')).toHaveCount(3);
  await expect(field(page, 'organisations-1')).toHaveValue('A');
});

test('a full list accepts no more entries', async ({ page }) => {
  await putOnDevice(
    page,
    KEY,
    draftFile({ places: ['easthaven', 'millham', 'westbrook'].map((value, index) => ({ key: String(index + 1), value })) }),
  );
  await open(page, '/contribute/');
  const add = page.getByRole('button', { name: 'Add: place' });
  await add.click();
  await expect(add).toBeDisabled();
});

for (const [what, script] of [
  [
    'switched off',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('Denied');
        },
      }),
  ],
  [
    'full',
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      }),
  ],
] as const) {
  test(`storage that is ${what} is reported, and the form works while the page is open`, ALSO_ON_DISK, async ({ page }) => {
    await page.addInitScript(script);
    await open(page, '/contribute/');
    await field(page, 'title').fill('Leeds opens its plans to everybody');
    await expect(page.getByText('Your browser is not saving data for this site')).toBeVisible();
    await page.getByRole('button', { name: 'Add: result' }).click();
    await expect(field(page, 'title')).toHaveValue('Leeds opens its plans to everybody');
    const downloading = page.waitForEvent('download');
    await button(page, 'Download draft').click();
    expect(JSON.parse(readFileSync(await (await downloading).path(), 'utf8'))).toMatchObject({
      draft: { title: 'Leeds opens its plans to everybody' },
    });
  });
}

test('a draft that cannot be read is reported, is not overwritten, can be saved and then cleared', ALSO_ON_DISK, async ({ page }) => {
  await putOnDevice(page, KEY, '{"half');
  await open(page, '/contribute/');
  await expect(page.getByText('There is a saved draft that this edition cannot open')).toBeVisible();
  await field(page, 'title').fill('Another');
  expect(await stored(page)).toBe('{"half');
  const downloading = page.waitForEvent('download');
  await button(page, 'Download the old draft').click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toBe('{"half');
  await clearButton(page).click();
  await confirmButton(page).click();
  expect(await stored(page)).toBeNull();
  await field(page, 'title').fill('A third');
  expect(await storedDraft(page)).toEqual({ title: 'A third' });
});

test('starts again only after confirmation, removes the draft from the device, and can restore it', ALSO_ON_DISK, async ({ page }) => {
  await putOnDevice(page, KEY, draftFile({ title: 'A headline', organisations: [{ key: '1', value: 'A' }] }));
  await open(page, '/contribute/');
  await clearButton(page).click();
  await expect(button(page, 'Cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(clearButton(page)).toBeFocused();
  await expect(field(page, 'title')).toHaveValue('A headline');
  await clearButton(page).click();
  await confirmButton(page).click();
  await expect(field(page, 'title')).toHaveValue('');
  await expect(field(page, 'organisations-1')).toHaveValue('');
  expect(await stored(page)).toBeNull();
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'title')).toHaveValue('A headline');
  expect(await storedDraft(page)).toEqual({ title: 'A headline', organisations: [{ key: '1', value: 'A' }] });
});

test('saves to a file that loads again, replaces the current draft, and can be undone', ALSO_ON_DISK, async ({ page }) => {
  await putOnDevice(page, KEY, draftFile({ title: 'A headline: with signs', areas: ['workstyles'] }));
  await open(page, '/contribute/');
  const downloading = page.waitForEvent('download');
  await button(page, 'Download draft').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('a-headline-with-signs.draft.json');
  const text = readFileSync(await download.path(), 'utf8');
  await field(page, 'title').fill('Another');
  await loadFile(page, text);
  await expect(status(page)).toContainText('Draft opened.');
  await expect(field(page, 'title')).toHaveValue('A headline: with signs');
  await expect(field(page, 'areas-workstyles')).toBeChecked();
  await button(page, 'Undo').click();
  await expect(field(page, 'title')).toHaveValue('Another');
});

test('a file that is not a draft is refused with a message, and the draft stays', ALSO_ON_DISK, async ({ page }) => {
  await putOnDevice(page, KEY, draftFile({ title: 'A headline' }));
  await open(page, '/contribute/');
  for (const [what, text, words] of [
    ['no JSON', 'My draft', 'The file is damaged or incomplete, or is not a draft from this form.'],
    [
      'another file',
      '{"format":"new-local-almanac-list"}',
      'This is not a draft from this form. Select a file you downloaded from this page.',
    ],
    ['another version', draftFile({}, { version: 2 }), 'This draft is from a version of the almanac that this one cannot open.'],
    ['an unknown field', draftFile({ titel: 'A' }), 'This file has fields the form does not recognise: titel.'],
    [
      'a reserved name',
      draftFile({}).replace('{}', '{"__proto__":{"polluted":1}}'),
      'This file has fields the form does not recognise: __proto__.',
    ],
    ['more than 1 MB', draftFile({ title: 'x'.repeat(1024 * 1024) }), 'This file is larger than 1MB, so it is not a draft from this form.'],
  ] as const) {
    await loadFile(page, text);
    await expect(status(page), what).toContainText(words);
    await expect(status(page)).toContainText('Your draft has not changed.');
    await expect(field(page, 'title')).toHaveValue('A headline');
    expect(await page.evaluate(() => ({}) as { polluted?: number }).then(({ polluted }) => polluted)).toBeUndefined();
  }
});
