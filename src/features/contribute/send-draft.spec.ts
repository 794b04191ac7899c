import { ALSO_ON_DISK, expect, open, test } from '../../../tests/support/almanac.ts';
import { button, check, field, problemOf, problems, saved } from '../../../tests/support/contribute-page.ts';

/* What can be done with a draft: download it, copy it, or send it, finished or not. */

test('an unfinished draft is shown as a list that links to the fields, and can still be sent', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/contribute/');
  await field(page, 'title').fill('Leeds opens its plans to everybody');
  await check(page);
  await expect(page.locator('[data-part="verdict"]')).toContainText('problems to fix');
  await expect(problems(page).filter({ hasText: 'Summary: This is missing.' })).toHaveCount(1);
  await expect(problems(page).filter({ hasText: 'When, Started: This is missing.' })).toHaveCount(1);
  await expect(problems(page).filter({ hasText: 'What changed: “What changed” is empty.' })).toHaveCount(1);
  await expect(problemOf(page, 'summary')).toBeVisible();
  await problems(page).getByRole('link', { name: 'Summary', exact: true }).click();
  await expect(field(page, 'summary')).toBeFocused();
  const { name, text } = await saved(page, 'Download the file');
  expect(name).toBe('place-leeds-opens-plans-everybody.mdx');
  expect(text).toContain('title: Leeds opens its plans to everybody\n');
});

test('without a repository there is e-mail; with one, GitHub too, and a long text is not cut silently', async ({ page }) => {
  await open(page, '/contribute/');
  await field(page, 'title').fill('Leeds opens its plans to everybody');
  await check(page);
  await expect(page.getByRole('link', { name: 'Propose it on GitHub' })).toBeHidden();
  await page.addInitScript(() => {
    new MutationObserver(() =>
      document.querySelector('[data-contribute]')?.setAttribute('data-repository', 'https://github.com/example/almanac'),
    ).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await page.reload();
  await check(page);
  const proposal = page.getByRole('link', { name: 'Propose it on GitHub' });
  await expect(proposal).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/example\/almanac\/new\/main\?filename=content%2Fcase-studies%2F.*&value=---/,
  );
  await expect(page.getByRole('link', { name: 'Send it as a GitHub issue' })).toHaveAttribute(
    'href',
    /issues\/new\?template=case-study\.yml/,
  );
  await expect(page.locator('[data-part="too-long"]')).toHaveText('');
  await field(page, 'what-they-did').fill('They did it. '.repeat(700));
  await check(page);
  await expect(proposal).toHaveAttribute('href', /\?filename=[^&]*$/);
  await expect(page.locator('[data-part="too-long"]')).toContainText('A GitHub address can have up to 7,000 characters');
  await expect(page.locator('[data-part="too-long"]')).toContainText('Copy the file, then paste it into the GitHub page.');
  await expect(button(page, 'Download the file')).toBeVisible();
});

test('the finished file can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/contribute/');
  await field(page, 'title').fill('Leeds opens its plans to everybody');
  await check(page);
  await button(page, 'Copy the file').click();
  await expect(page.locator('[data-part="copied"]')).not.toHaveText('');
  const text = String(await page.locator('[data-part="file"]').textContent());
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(text.trim());
});
