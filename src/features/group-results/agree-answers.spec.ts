import { ALSO_ON_DISK, expect, openPlain, test } from '../../../tests/support/almanac.ts';
import {
  BEN,
  openWith,
  load,
  two,
  responses,
  item,
  ids,
  level,
  isAgreed,
  note,
  button,
  agreedMessage,
  wouldAsk,
  showChoices,
  showClose,
} from '../../../tests/support/group-results-page.ts';
import { addChange, setAbout, setTarget, setPlan } from '../workbook/change-workbook.ts';
import { LONGEST_NOTE, type Workbook } from '../../model/workbook-schema.ts';
import { answered, breakStorage, fileOf, storedWorkbook } from '../../../tests/support/workbooks.ts';

/* What a team agrees on, and the resulting workbook. */

test('the suggested level is selected at first, and marked as suggested until the group agrees', async ({ page }) => {
  await openWith(page, two());
  await showChoices(page);
  await expect(level(page, 'dat2', /^2 Partly in place/)).toBeChecked();
  await expect(item(page, 'dat2').locator('.choice__state')).toHaveText('Suggested');
  await expect(level(page, 'dat2', /^2 Partly in place \(suggested\)/)).toHaveCount(1);
  await expect(isAgreed(page, 'dat2')).not.toBeChecked();
  await expect(page.getByText('0 of 36 statements agreed.')).toBeVisible();
  await level(page, 'dat2', /^3 Embedded/).check();
  await expect(item(page, 'dat2').locator('.choice__state')).toHaveText('Agreed');
  await expect(isAgreed(page, 'dat2')).toBeChecked();
  await expect(page.getByText('1 of 36 statements agreed.')).toBeVisible();
  await isAgreed(page, 'dat2').uncheck();
  await expect(level(page, 'dat2', /^2 Partly in place/)).toBeChecked();
  await level(page, 'dat2', /^2 Partly in place/).click();
  await expect(isAgreed(page, 'dat2')).toBeChecked();
});

test('works from the keyboard alone', async ({ page }) => {
  await openWith(page, two());
  await showChoices(page);
  await level(page, 'dat2', /^2 Partly in place/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(level(page, 'dat2', /^3 Embedded/)).toBeFocused();
  await expect(isAgreed(page, 'dat2')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(isAgreed(page, 'dat2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('We looked.');
  await page.keyboard.press('Tab');
  await expect(item(page, 'con1').locator('.choice > summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(level(page, 'con1', /^2 Partly in place/)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(isAgreed(page, 'con1')).toBeChecked();
  await button(page, 'Use these answers on this device').focus();
  await page.keyboard.press('Enter');
  expect((await storedWorkbook(page))?.assessment.answers).toEqual({
    con1: { answer: 2, reason: '', note: '', evidence: '' },
    dat2: { answer: 3, reason: '', note: 'We looked.', evidence: '' },
  });
});

test('all proposals without disagreement are accepted at once', async ({ page }) => {
  await openWith(page, two());
  await showChoices(page);
  await button(page, 'Accept all suggestions where answers are similar').click();
  await expect(agreedMessage(page)).toHaveText('3 suggestions accepted. Statements with different answers are left for discussion.');
  await expect(isAgreed(page, 'dat2')).not.toBeChecked();
  await showClose(page);
  await showChoices(page);
  await expect(isAgreed(page, 'dem1')).toBeChecked();
  await expect(level(page, 'dem1', /^2 Partly in place/)).toBeChecked();
  await expect(isAgreed(page, 'eco1')).toBeDisabled();
  await button(page, 'Accept all suggestions where answers are similar').click();
  await expect(agreedMessage(page)).toHaveText('No suggestions left.');
});

test('the agreed response replaces the answers, keeps the rest, and can be undone', ALSO_ON_DISK, async ({ page }) => {
  const own = [
    (each: Workbook) => setAbout(each, { kind: 'county', role: 'digital' }),
    (each: Workbook) => setTarget(each, 'data', { target: 4, importance: 3 }),
    (each: Workbook) => setPlan(each, 'find-out-con1', { when: 'now', owner: 'Policy' }),
    (each: Workbook) => addChange(each),
  ].reduce((each, apply) => apply(each), answered({ con1: { answer: 4, note: 'Mine', evidence: 'The map' }, par1: 2 }));
  await openWith(page, two(), own);
  await showChoices(page);
  await expect(button(page, 'Undo')).toBeHidden();
  expect(await wouldAsk(page)).toBe(false);
  await level(page, 'con1', /^1 Ad hoc/).check();
  await button(page, 'Accept all suggestions where answers are similar').click();
  expect(await wouldAsk(page)).toBe(true);
  await expect(page.getByText('These answers are not yet saved on this device.')).toBeVisible();
  await button(page, 'Use these answers on this device').click();
  await expect(agreedMessage(page)).toContainText('Agreed answers saved on this device: 4 of 36.');
  expect(await wouldAsk(page)).toBe(false);
  const agreed = await storedWorkbook(page);
  expect(agreed).toEqual({
    ...own,
    about: { kind: 'county', role: '' },
    assessment: {
      ...own.assessment,
      answers: answered({ con1: { answer: 1, note: 'Mine', evidence: 'The map' }, dem1: 2, sec1: 1, val1: 3 }).assessment.answers,
    },
  });
  await button(page, 'Undo').click();
  expect(await storedWorkbook(page)).toEqual(own);
  expect(await wouldAsk(page)).toBe(true);
});

test("the reader's own response still counts as it was before it was replaced", async ({ page }) => {
  await openWith(page, two().slice(0, 1), answered(BEN));
  await page.getByLabel('Include the response on this device').check();
  await showChoices(page);
  await level(page, 'dat2', /^1 Ad hoc/).check();
  await button(page, 'Use these answers on this device').click();
  await expect(responses(page)).toHaveText([/anna\.json/, /The response that was on this device/]);
  await expect(page.getByLabel('Include the response on this device')).not.toBeChecked();
  await expect(item(page, 'dat2')).toContainText('1 at 0, 1 at 4.');
});

test('if nothing is agreed, no response is made', async ({ page }) => {
  await openWith(page, two());
  await button(page, 'Use these answers on this device').click();
  await expect(agreedMessage(page)).toHaveText('No answers agreed yet.');
  expect(await storedWorkbook(page)).toBeUndefined();
});

test(
  'a note that is being typed is left alone when another tab changes the order and a response is added',
  ALSO_ON_DISK,
  async ({ page, context }) => {
    await openWith(page, two(), answered({ val1: 0 }));
    await showChoices(page);
    await page.getByLabel('Include the response on this device').check();
    expect(await ids(page, 'apart')).toEqual(['dat2', 'val1', 'con1']);
    await note(page, 'con1').pressSequentially('Half a sent');
    const other = await context.newPage();
    await openPlain(other);
    const text = fileOf('', answered({ dem1: 0 })).buffer.toString();
    await other.evaluate((value) => localStorage.setItem('almanac-workbook', value), text);
    await expect.poll(() => ids(page, 'apart')).toEqual(['dat2', 'dem1', 'con1']);
    await expect(note(page, 'con1')).toBeFocused();
    await note(page, 'con1').pressSequentially('ence');
    await expect(note(page, 'con1')).toHaveValue('Half a sentence');
    await load(page, fileOf('cara.json', answered({ con1: 1, dat2: 3 })));
    await expect(note(page, 'con1')).toHaveValue('Half a sentence');
    await expect(note(page, 'con1')).toHaveAttribute('maxlength', String(LONGEST_NOTE));
  },
);

test('if the device saves nothing, the page works until the reader leaves', ALSO_ON_DISK, async ({ page }) => {
  await breakStorage(page);
  await openWith(page, two());
  await showChoices(page);
  await expect(page.getByText('Your browser is not saving data for this site')).toBeVisible();
  await level(page, 'dat2', /^1 Ad hoc/).check();
  await button(page, 'Use these answers on this device').click();
  await expect(agreedMessage(page)).toContainText('Agreed answers saved on this device');
  await expect(page.locator('[data-part="own-is"]')).toHaveText('1 of 36 statements answered.');
});
