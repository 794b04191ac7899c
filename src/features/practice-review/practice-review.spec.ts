import { readFile } from 'node:fs/promises';
import { ALSO_ON_DISK, expect, open, putOnDevice, test } from '../../../tests/support/almanac.ts';
import {
  change,
  file,
  forms,
  KEY,
  openWith,
  PAGE,
  said,
  status,
  stored,
  summary,
  what,
} from '../../../tests/support/practice-review-page.ts';

test('from the keyboard alone: add, describe, decide, test, and read the summary', async ({ page }) => {
  await open(page, PAGE);
  await page.getByLabel('Crisis or project', { exact: true }).focus();
  await page.keyboard.type('The floods');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Add a change' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(what(page, 0)).toBeFocused();
  await page.keyboard.type('Calls <b>from home</b>');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Adapt' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByText('Reasons, tests, owner and date')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fewer are lost');
  for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
  await expect(page.getByLabel('Simplify')).toBeFocused();
  await page.keyboard.type('Part');
  await expect(summary(page).getByRole('heading', { name: 'Adapt' })).toBeVisible();
  await expect(summary(page)).toContainText('Calls <b>from home</b>');
  await expect(summary(page)).toContainText('Fewer are lost');
  await expect(summary(page)).toContainText('Simplify: partly');
  await expect(summary(page)).toContainText('No owner.');
  await expect(page.getByRole('heading', { name: 'Practice review: The floods' })).toBeVisible();
  await page.reload();
  await expect(what(page, 0)).toHaveValue('Calls <b>from home</b>');
  await expect(page.getByRole('radio', { name: 'Adapt' })).toBeChecked();
});

test('many changes are closed and show what changed and what was decided; a new one is open', async ({ page }) => {
  await openWith(page, ...[1, 2, 3, 4].map((id) => change(id)));
  await expect(page.locator('[data-field="why"]:visible')).toHaveCount(0);
  await page.getByText('Reasons, tests, owner and date').first().click();
  await expect(page.locator('[data-field="why"]:visible')).toHaveCount(1);
  await page.getByRole('button', { name: 'Add a change' }).click();
  await expect(page.locator('[data-field="why"]:visible')).toHaveCount(2);
});

test('a change can be moved, removed and restored; the focus stays, and the page says what happened', async ({ page }) => {
  await openWith(page, change(1), change(2), change(3));
  await page.getByRole('button', { name: 'Move up: Change 3' }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Change 3 moved to 2 of 3.');
  await expect(page.getByRole('button', { name: 'Move up: Change 2' })).toBeFocused();
  expect((await stored(page))?.changes.map((each) => each.what)).toEqual(['Change number 1', 'Change number 3', 'Change number 2']);
  await page.getByRole('button', { name: 'Remove: Change 2' }).click();
  await expect(forms(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Undo' }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(what(page, 1)).toHaveValue('Change number 3');
  await expect(what(page, 1)).toBeFocused();
});

test('a change from another tab appears, and no typing is interrupted', ALSO_ON_DISK, async ({ page, context }) => {
  await openWith(page, change(1));
  const other = await context.newPage();
  await open(other, PAGE);
  await what(page, 0).fill('Being typed here');
  await expect(what(other, 0)).toHaveValue('Being typed here');
  await what(page, 0).focus();
  await other.getByRole('button', { name: 'Add a change' }).click();
  await other.keyboard.type('From the other tab');
  await expect(what(page, 1)).toHaveValue('From the other tab');
  await expect(what(page, 0)).toBeFocused();
  await expect(what(page, 0)).toHaveValue('Being typed here');
  await expect(status(page)).toContainText('Your workbook was changed in another tab');
});

test('a passed quarter stays unchanged', async ({ page }) => {
  await openWith(page, change(1, { quarter: '2020-Q2' }));
  await expect(page.getByLabel('Due by')).toHaveValue('2020-Q2');
  await expect(summary(page)).toContainText('April to June 2020');
});

test('the file, the table and the text contain the change', ALSO_ON_DISK, async ({ page }) => {
  await openWith(page, change(1, { what: '=1+1', why: 'Because' }));
  const download = async (name: string) => {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return readFile(await (await started).path(), 'utf8');
  };
  expect(await download('Download as CSV')).toContain("'=1+1,Keep,Because");
  expect(JSON.parse(await download('Download workbook'))).toMatchObject({ workbook: { review: { changes: [{ what: '=1+1' }] } } });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('[data-part="text"]')).toContainText('1. =1+1');
});

test('a refused file changes nothing; a valid one replaces it and can be undone, after a reload too', ALSO_ON_DISK, async ({ page }) => {
  await openWith(page, change(1));
  const load = (text: string) =>
    page.locator('input[type="file"]').setInputFiles({ name: 'workbook.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const before = await page.evaluate((key) => localStorage.getItem(key), KEY);
  for (const [text, why] of [
    ['{', 'The file is damaged or incomplete'],
    [file([change(1)]).slice(0, -40), 'The file is damaged or incomplete'],
    [file([{ ...change(1), tests: {} }]), 'Some parts of this file are not in the right format: workbook / review / changes / 0 / tests'],
    [file([change(1)]).replace('"review"', '"__proto__":{},"review"'), 'This file has parts we cannot open: __proto__'],
    [file([change(1)]).replace('"version":1', '"version":2'), 'This workbook is from a version of the almanac that this one cannot open'],
  ] as const) {
    await load(text);
    await expect(status(page)).toContainText(why);
    await expect(status(page)).toContainText('Your workbook has not changed.');
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(before);
  }
  await load(file([change(7), change(8)]));
  await expect(what(page, 0)).toHaveValue('Change number 7');
  await page.reload();
  await page.locator('[data-workbook-bar]').getByRole('button', { name: 'Undo' }).click();
  await expect(what(page, 0)).toHaveValue('Change number 1');
  await expect(forms(page)).toHaveCount(1);
});

test('clearing asks first, leaves nothing on the device, and can be undone until the reader leaves', ALSO_ON_DISK, async ({ page }) => {
  await openWith(page, change(1));
  const clear = page.getByRole('group', { name: 'Workbook actions' }).getByRole('button', { name: 'Clear workbook' });
  const question = page.getByRole('group', { name: 'Clear your self-assessment, programme and practice review from this device?' });
  await clear.click();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(forms(page)).toHaveCount(1);
  await clear.click();
  await question.getByRole('button', { name: 'Clear it from this device' }).click();
  await expect(forms(page)).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('almanac-workbook')))).toEqual([]);
  await page.locator('[data-workbook-bar]').getByRole('button', { name: 'Undo' }).click();
  await expect(what(page, 0)).toHaveValue('Change number 1');
});

for (const [why, prepare] of [
  [
    'disabled',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`storage ${why}: the page works, says that nothing is saved, and asks before the reader leaves`, ALSO_ON_DISK, async ({ page }) => {
    await page.addInitScript(prepare);
    await open(page, PAGE);
    await page.getByRole('button', { name: 'Add a change' }).click();
    await page.keyboard.type('Typed in vain?');
    await expect(summary(page)).toContainText('Typed in vain?');
    await expect(page.getByText('Your browser is not saving data for this site')).toBeVisible();
    const asked = page.waitForEvent('dialog');
    const left = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await left;
    await expect(what(page, 0)).toHaveValue('Typed in vain?');
  });
}

test('a workbook that cannot be read is not overwritten, and can be downloaded before it is cleared', ALSO_ON_DISK, async ({ page }) => {
  await putOnDevice(page, KEY, '{"format":"half a workb');
  await open(page, PAGE);
  await page.getByRole('button', { name: 'Add a change' }).click();
  await page.keyboard.type('New');
  await expect(page.getByText('cannot open. We have left it unchanged')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('{"format":"half a workb');
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the old workbook' }).click();
  expect(await readFile(await (await started).path(), 'utf8')).toBe('{"format":"half a workb');
});

test('sixty changes are the limit', async ({ page }) => {
  await openWith(page, ...Array.from({ length: 60 }, (_, index) => change(index + 1)));
  await page.getByRole('button', { name: 'Add a change' }).click();
  await expect(said(page)).toContainText('up to 60 changes');
  await expect(forms(page)).toHaveCount(60);
});
