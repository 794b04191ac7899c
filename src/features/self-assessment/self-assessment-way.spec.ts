import { ALSO_ON_DISK, expect, open, test } from '../../../tests/support/almanac.ts';
import { answersOnDevice } from '../../../tests/support/workbooks.ts';
import { PATH, TOTAL, form, radio, field, progress, said, goOn, heading } from '../../../tests/support/self-assessment-page.ts';

/* Navigation by address, and changes made in another tab. */

test.describe('the address', () => {
  test('one outcome at a time; Back and Forward; the page title; the current link', ALSO_ON_DISK, async ({ page }) => {
    await open(page, PATH);
    const base = await page.title();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
    await page.getByRole('navigation', { name: 'The 12 outcomes' }).getByRole('link', { name: 'Leadership' }).click();
    await expect(heading(page, 'Leadership')).toBeFocused();
    await expect(page).toHaveTitle(`Leadership · ${base}`);
    await page.getByRole('link', { name: 'Next: Economic productivity and growth' }).click();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(1);
    await expect(heading(page, 'Economic productivity and growth')).toBeFocused();
    await expect(page.locator('[data-to="productivity"]')).toHaveAttribute('aria-current', 'true');
    await page.getByRole('link', { name: 'Previous: Leadership' }).click();
    await expect(heading(page, 'Leadership')).toBeVisible();
    await page.goBack();
    await expect(heading(page, 'Economic productivity and growth')).toBeFocused();
    await page.goBack();
    await page.goBack();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
    await expect(page).toHaveTitle(base);
    await expect(page.getByText('It takes about 30 minutes')).toBeVisible();
    await page.goForward();
    await expect(heading(page, 'Leadership')).toBeFocused();
  });

  test('links stay in the view of all on one page, and one at a time returns to the current outcome', async ({ page }) => {
    await open(page, `${PATH}#outcome=value`);
    await page.getByRole('link', { name: 'All on one page' }).click();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(12);
    await expect(goOn(page)).toHaveAttribute('href', /#view=all&statement=con1$/);
    await page.locator('[data-to="security"]').click();
    await expect(page).toHaveURL(/#view=all&outcome=security$/);
    await expect(heading(page, 'Security and resilience')).toBeFocused();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(12);
    await goOn(page).click();
    await expect(radio(page, 'con1', 0)).toBeFocused();
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(12);
    await page.goBack();
    await page.getByRole('link', { name: 'One outcome at a time' }).click();
    await expect(page).toHaveURL(/#outcome=security$/);
    await expect(page.locator('[data-outcome]:visible')).toHaveCount(1);
  });

  test(
    'an outcome page links to its questions; an unknown outcome leads to the start; the skip link changes nothing',
    ALSO_ON_DISK,
    async ({ page }) => {
      await open(page, '/outcomes/inclusion/');
      await page.getByRole('link', { name: 'Assess your council on this outcome' }).click();
      await expect(heading(page, 'Inclusion')).toBeFocused();
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#text$/);
      await expect(heading(page, 'Inclusion')).toBeVisible();
      await open(page, `${PATH}#outcome=weather`);
      await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
      await expect(page.getByText('It takes about 30 minutes')).toBeVisible();
    },
  );
});

test.describe('two tabs', () => {
  test('a change in one appears in the other; neither undoes the other', ALSO_ON_DISK, async ({ page, context }) => {
    await open(page, `${PATH}#outcome=data`);
    const other = await context.newPage();
    await open(other, `${PATH}#outcome=data`);
    await radio(other, 'dat1', 4).check();
    await expect(radio(page, 'dat1', 4)).toBeChecked();
    await expect(progress(page)).toHaveText(`1 of ${TOTAL} answered.`);
    await expect(said(page)).toContainText('Your workbook was changed in another tab');
    await radio(page, 'dat2', 2).check();
    await expect(radio(other, 'dat2', 2)).toBeChecked();
    expect(Object.keys(await answersOnDevice(other))).toEqual(['dat1', 'dat2']);
  });

  test('a field in use keeps its text, and says what the other tab wrote', async ({ page, context }) => {
    await open(page, `${PATH}#outcome=data`);
    const other = await context.newPage();
    await open(other, `${PATH}#outcome=data`);
    await field(page, 'dat1', 'note').pressSequentially('Mine');
    await expect(field(other, 'dat1', 'note')).toHaveValue('Mine');
    await field(other, 'dat1', 'note').fill('Theirs');
    await expect(form(page, 'dat1')).toContainText('This was changed to “Theirs” in another tab.');
    await expect(field(page, 'dat1', 'note')).toHaveValue('Mine');
    await field(page, 'dat1', 'note').pressSequentially('!');
    await expect(form(page, 'dat1')).not.toContainText('in another tab. Type here');
    expect((await answersOnDevice(page))['dat1']?.note).toBe('Mine!');
    await expect(form(other, 'dat1')).toContainText('“Mine!”');
    await field(other, 'dat1', 'note').fill('Last');
    await expect(form(page, 'dat1')).toContainText('“Last”');
    await field(page, 'dat1', 'note').blur();
    await expect(field(page, 'dat1', 'note')).toHaveValue('Last');
    await expect(form(page, 'dat1')).not.toContainText('in another tab');
  });
});
