import { expect, open, test } from '../../../tests/support/almanac.ts';
import { findFaults } from '../../../tests/support/axe.ts';

for (const path of ['/embed/case-studies/easthaven-home-desks/', '/embed/areas/workstyles/']) {
  test(`${path} fits a narrow frame and has no accessibility faults`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 420 });
    await open(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findFaults(page)).toEqual([]);
    const title = page.getByRole('heading', { level: 1 }).getByRole('link');
    await expect(title).toHaveAttribute('target', '_blank');
  });
}

test('the code of a list opens as text with both versions', async ({ page }) => {
  await open(page, '/embed/');
  await page.getByRole('link', { name: 'Code for Workstyles' }).click();
  await expect(page.locator('body')).toContainText('<iframe src=');
  await expect(page.locator('body')).toContainText('<blockquote>');
});
