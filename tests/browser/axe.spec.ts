import AxeBuilder from '@axe-core/playwright';
import { expect, open, test, type Page } from '../support/almanac.ts';
import { EVERY_KIND, prepareKind } from '../support/page-kinds.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colour alone, and so can differ between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function violationsOf(page: Page, what: 'everything' | 'colours'): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (what === 'everything' ? builder.withTags(STANDARDS) : builder.withRules(COLOUR_RULES)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

for (const [kind, path, options] of EVERY_KIND) {
  for (const width of [320, 1280]) {
    test(`${kind}, ${width} px, light and dark: nothing for axe to find`, options, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await prepareKind(page, kind);
      await open(page, path);
      if (path.includes('#')) await expect(page.getByRole('status')).toContainText(/result|side by side/i);
      expect(await violationsOf(page, 'everything')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, 'colours')).toEqual([]);
    });
  }
}
