import { readFileSync } from 'node:fs';
import { ALSO_ON_DISK, expect, open, test, type Page } from '../../../tests/support/almanac.ts';
import type { ManifestData } from './manifest-script.ts';

const SCRIPT = readFileSync('dist/download/manifest.js', 'utf8');
/** The manifest of this edition, as in a MANIFEST.txt. */
const NOW = (JSON.parse(SCRIPT.replace(/^self\.\w+ = /, '')) as ManifestData).manifest;
const ANOTHER = '0'.repeat(64);

async function choose(page: Page, text: string): Promise<void> {
  await open(page, '/download/');
  await page
    .getByLabel('Choose an older MANIFEST.txt')
    .setInputFiles({ name: 'MANIFEST.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
}

test('says what is new, changed and removed since an older copy', ALSO_ON_DISK, async ({ page }) => {
  const slugs = [...NOW.matchAll(/data\/editions\/(.+)\.js\n/g)].map(([, slug = '']) => slug);
  const [added = '', changed = ''] = slugs;
  const filesOfAdded = NOW.split('\n').filter((line) => line.endsWith(`/${added}.js`)).length;
  expect(filesOfAdded).toBeGreaterThan(1);
  const old = NOW.split('\n')
    .filter((line) => !line.endsWith(`/${added}.js`))
    .map((line) => (line.endsWith(`data/editions/${changed}.js`) ? `${ANOTHER}${line.slice(64)}` : line))
    .concat(`${ANOTHER}  data/editions/a-fax-line.js`, `${ANOTHER}  old-tool/index.html`, '')
    .join('\n');
  await choose(page, old);
  const result = page.locator('[data-compare-copies]');
  await expect(result.getByRole('heading')).toHaveText([
    '1 new case study',
    '1 changed case study',
    '1 removed case study',
    '1 other removed page',
  ]);
  const lists = result.getByRole('list');
  await expect(lists.nth(0).getByRole('link')).toHaveAttribute('href', new RegExp(`case-studies/${added}/`));
  await expect(lists.nth(1).getByRole('link')).toHaveAttribute('href', new RegExp(`case-studies/${changed}/`));
  await expect(lists.nth(2)).toHaveText('a-fax-line');
  await expect(lists.nth(3)).toHaveText('/old-tool/');
  await expect(result).toContainText(`All files: ${filesOfAdded} new, 1 changed, 2 removed.`);
});

test('an identical copy is reported as identical', ALSO_ON_DISK, async ({ page }) => {
  await choose(page, NOW);
  await expect(page.getByRole('status').filter({ hasText: 'Both copies are the same' })).toBeVisible();
});

test('another file is refused with a message', ALSO_ON_DISK, async ({ page }) => {
  await choose(page, 'Dear reader,\n');
  await expect(page.getByText('This file is not a MANIFEST.txt')).toBeVisible();
});
