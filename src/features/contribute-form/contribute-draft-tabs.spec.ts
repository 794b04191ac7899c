import { ALSO_ON_DISK, expect, open, putOnDevice, test } from '../../../tests/support/almanac.ts';
import { field, KEY, status, storedDraft, TWO_ORGANISATIONS } from '../../../tests/support/contribute-page.ts';

/* One draft in two tabs. */

test('each shows the changes of the other, and typing is not interrupted', ALSO_ON_DISK, async ({ page, context }) => {
  await open(page, '/contribute/');
  const other = await context.newPage();
  await open(other, '/contribute/');
  await field(other, 'summary').pressSequentially('Half a sent');
  await expect(field(page, 'summary')).toHaveValue('Half a sent');
  await field(page, 'title').fill('A headline');
  await expect(field(other, 'title')).toHaveValue('A headline');
  await expect(status(other)).toContainText('This draft was changed in another tab');
  await field(other, 'summary').pressSequentially('ence');
  await expect(field(page, 'summary')).toHaveValue('Half a sentence');
  expect(await storedDraft(page)).toEqual({ summary: 'Half a sentence', title: 'A headline' });
});

test('a conflict between typing here and a change there is reported, and neither is lost silently', async ({ page, context }) => {
  await open(page, '/contribute/');
  const other = await context.newPage();
  await open(other, '/contribute/');
  await field(other, 'title').pressSequentially('Mine');
  await expect(field(page, 'title')).toHaveValue('Mine');
  await field(page, 'title').fill('Theirs');
  await expect(status(other)).toContainText('“Headline” was changed in another tab.');
  await expect(field(other, 'title')).toHaveValue('Mine');
  await field(other, 'title').pressSequentially('!');
  await expect(status(other)).toContainText('Keep typing to use your text');
  await field(other, 'summary').fill('Another field');
  await expect(status(other)).toHaveText('');
});

test('a row removed in the other tab while the user types in it returns with further typing', async ({ page, context }) => {
  await putOnDevice(page, KEY, TWO_ORGANISATIONS);
  await open(page, '/contribute/');
  const other = await context.newPage();
  await open(other, '/contribute/');
  await field(other, 'organisations-2').press('End');
  await page.getByRole('button', { name: 'Remove : Organisation 2' }).click();
  await expect(status(other)).toContainText('“Organisations” was changed in another tab.');
  await field(other, 'organisations-2').pressSequentially('!');
  await expect(field(other, 'organisations-2')).toHaveValue('B!');
  await expect
    .poll(() => storedDraft(page))
    .toEqual({
      organisations: [
        { key: '1', value: 'A' },
        { key: '2', value: 'B!' },
      ],
    });
});
