import { expect, open, test } from '../../../tests/support/almanac.ts';

const PAGE = '/exercises/desks/';

test('an exercise has its timetable, roles and cards, and shows what happened separately', async ({ plainPage: page }) => {
  await open(page, PAGE);
  await expect(page.getByRole('row', { name: '1:25 What really happened 15' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Card 3: The second day' })).toBeVisible();
  await expect(page.getByText('At 1:00, for 25 minutes')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('The service was not ready for everyone on the first night.');
  await page.getByRole('link', { name: 'Read what really happened' }).click();
  await expect(page.getByRole('heading', { name: 'The service was not ready for everyone on the first night.' })).toBeVisible();
});

test('on paper each card is whole and has room for the decisions', async ({ page }) => {
  await open(page, PAGE);
  await page.emulateMedia({ media: 'print' });
  const lines = page.getByText('Our decisions, each with a name');
  await expect(lines).toHaveCount(3);
  await expect(lines.first()).toBeVisible();
  await expect(page.getByText('Do not open this before the last card.')).toBeHidden();
});
