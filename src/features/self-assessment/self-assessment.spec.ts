import { STATEMENTS } from '../../../tests/fixtures/almanac/assessment.ts';
import { ALSO_ON_DISK, addressOf, expect, open, test } from '../../../tests/support/almanac.ts';
import { answered, answersOnDevice, putWorkbook, statement, textOnDevice } from '../../../tests/support/workbooks.ts';
import { PATH, TOTAL, form, radio, field, progress, said, goOn, heading } from '../../../tests/support/self-assessment-page.ts';

test.describe('from the keyboard alone', () => {
  test('one outcome from the first statement to the next outcome', async ({ page }) => {
    await open(page, PATH);
    await goOn(page).focus();
    await page.keyboard.press('Enter');
    await expect(radio(page, 'con1', 0)).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(radio(page, 'con1', 2)).toBeChecked();
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered.`);
    await page.keyboard.press('Tab');
    await expect(form(page, 'con1').getByRole('button')).toBeFocused();
    for (const [name, text] of [
      ['evidence', 'Map'],
      ['note', 'As of May'],
    ] as const) {
      await page.keyboard.press('Tab');
      await expect(field(page, 'con1', name)).toBeFocused();
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(form(page, 'con1').getByRole('checkbox')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(form(page, 'con1').getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(radio(page, 'con2', 0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(radio(page, 'con2', 'not-ours')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(field(page, 'con2', 'reason')).toBeFocused();
    await page.keyboard.type('The county does it.');
    for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(radio(page, 'con3', 0)).toBeFocused();
    await page.keyboard.press('Space');
    for (let stop = 0; stop < 6; stop += 1) await page.keyboard.press('Tab');
    await expect(page.locator('[data-outcome="connectivity"] [data-target="target"]')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Data')).toBeFocused();
    await expect(page).toHaveURL(/#outcome=data$/);
    expect(JSON.parse((await textOnDevice(page)) ?? '{}')).toMatchObject({
      workbook: {
        assessment: {
          answers: {
            con1: { answer: 2, evidence: 'Map', note: 'As of May', reason: '' },
            con2: { answer: 'not-ours', reason: 'The county does it.' },
            con3: { answer: 0 },
          },
          outcomes: { connectivity: { target: 4, importance: 3 } },
          risks: { con1: !statement('con1').risk },
        },
      },
    });
  });
});

test.describe('answering', () => {
  test('choosing, changing and clearing an answer updates the progress; the note and the focus are not lost', async ({ page }) => {
    await open(page, `${PATH}#outcome=connectivity`);
    await field(page, 'con1', 'note').fill('Stays');
    await expect(progress(page)).toHaveText(`0 of ${TOTAL} answered.`);
    const clear = form(page, 'con1').getByRole('button', { name: /^Clear this answer/ });
    await expect(clear).toBeHidden();
    await expect(page.locator('[data-part="result"]')).toBeHidden();
    await radio(page, 'con1', 3).check();
    await expect(page.locator('[data-part="result"]')).toHaveJSProperty('href', addressOf('/self-assessment/result/'));
    await expect(page.locator('[data-part="result"]')).toBeVisible();
    await radio(page, 'con2', 'unknown').check();
    await expect(progress(page)).toHaveText(`2 of ${TOTAL} answered, 1 “don’t know”.`);
    await expect(page.locator('[data-count="connectivity"]')).toHaveText('2 of 3');
    await clear.click();
    await expect(radio(page, 'con1', 0)).toBeFocused();
    await expect(form(page, 'con1').locator(':checked[type="radio"]')).toHaveCount(0);
    await expect(said(page)).toContainText('cleared');
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered, 1 “don’t know”.`);
    expect(await answersOnDevice(page)).toEqual({
      con1: { answer: '', reason: '', note: 'Stays', evidence: '' },
      con2: { answer: 'unknown', reason: '', note: '', evidence: '' },
    });
  });

  test('"not our responsibility" asks for a reason, and other answers do not', async ({ page }) => {
    await open(page, `${PATH}#outcome=data`);
    await expect(field(page, 'dat1', 'reason')).toBeHidden();
    await radio(page, 'dat1', 'not-ours').check();
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered, 1 “not our responsibility” without a reason.`);
    await field(page, 'dat1', 'reason').fill('The county does it.');
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered.`);
    await radio(page, 'dat1', 1).check();
    await expect(field(page, 'dat1', 'reason')).toBeHidden();
  });

  test('a risk tick is saved only if it differs from the almanac', async ({ page }) => {
    const risky = STATEMENTS.find(({ risk }) => risk);
    const id = risky?.id ?? '';
    await open(page, `${PATH}#statement=${id}`);
    const tick = form(page, id).getByRole('checkbox');
    await expect(tick).toBeChecked();
    await expect(form(page, id)).toContainText(risky?.risk ?? 'no risk');
    await tick.uncheck();
    await page.reload();
    await expect(tick).not.toBeChecked();
    await tick.check();
    expect(await textOnDevice(page)).toContain('"risks": {}');
  });

  test('the type of organisation leads to places of the same type', ALSO_ON_DISK, async ({ page }) => {
    await open(page, PATH);
    await page.getByLabel('Type of organisation').selectOption('County council');
    await page.getByRole('link', { name: 'Case studies from places like yours' }).click();
    await expect(page.getByRole('status')).toContainText('places');
    await expect(page.getByLabel('Type of organisation')).toHaveValue('county');
    await page.goBack();
    await expect(page.getByLabel('Type of organisation')).toHaveValue('county');
  });

  test('a field at its limit says so, and text pasted from a word processor can be read again', async ({ page }) => {
    await open(page, `${PATH}#outcome=connectivity`);
    const note = field(page, 'con1', 'note');
    await note.fill('One\u000btwo');
    await note.press('End');
    await note.pressSequentially('!');
    await note.blur();
    await expect(note).toHaveValue('One two!');
    await note.fill('x'.repeat(599));
    await expect(form(page, 'con1')).not.toContainText('You have reached the limit');
    await note.press('End');
    await note.pressSequentially('yz');
    await expect(form(page, 'con1')).toContainText('You have reached the limit of 600 characters');
    await page.reload();
    await expect(note).toHaveValue(`${'x'.repeat(599)}y`);
  });
});

test.describe('stopping and coming back', () => {
  test('after a reload everything is still there, and the next step is the first open statement', ALSO_ON_DISK, async ({ page }) => {
    await open(page, `${PATH}#outcome=connectivity`);
    for (const id of ['con1', 'con2', 'con3']) await radio(page, id, 1).check();
    await page.getByRole('link', { name: 'Next: Data' }).click();
    await radio(page, 'dat1', 1).check();
    await open(page, PATH);
    await expect(progress(page)).toHaveText(`4 of ${TOTAL} answered.`);
    await expect(goOn(page)).toHaveText(`Continue: ${statement('dat2').topic}`);
    await goOn(page).click();
    await expect(page).toHaveURL(/#statement=dat2$/);
    await expect(radio(page, 'dat2', 0)).toBeFocused();
    await expect(radio(page, 'dat1', 1)).toBeChecked();
    await expect(radio(page, 'con1', 1)).toBeHidden();
    await page.getByRole('heading', { level: 1 }).click();
    await goOn(page).click();
    await expect(radio(page, 'dat2', 0)).toBeFocused();
  });

  test('if everything is answered, the next step is a missing reason, and then there is none', async ({ page }) => {
    const all = Object.fromEntries(STATEMENTS.map(({ id }) => [id, { answer: 2 as const }]));
    await putWorkbook(page, answered({ ...all, val2: { answer: 'not-ours' } }));
    await open(page, PATH);
    await expect(progress(page)).toHaveText(`${TOTAL} of ${TOTAL} answered, 1 “not our responsibility” without a reason.`);
    await goOn(page).click();
    await field(page, 'val2', 'reason').fill('Shared service');
    await expect(goOn(page)).toBeHidden();
    await expect(page.locator('[data-part="result"]')).toBeVisible();
  });
});
