import { readdirSync } from 'node:fs';
import { addressOf, ALSO_ON_DISK, expect, open, test } from '../support/almanac.ts';

/* The tools are tested on the fixture almanac. Here the real content goes through them once, whatever its case studies are called. */

const SLUGS = readdirSync('content/case-studies').map((name) => name.replace('.mdx', ''));
const [FIRST = '', SECOND = ''] = SLUGS;

test('from home to the list, to a case study, to the search for its title, to a comparison', ALSO_ON_DISK, async ({ page }) => {
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Case studies' }).click();
  await expect(page.locator('h1')).toHaveText('Case studies');
  const listed = await page.locator('main .study').count();
  await expect(page.locator('.list-pager p')).toHaveText(`1 to ${listed} of ${SLUGS.length}`);
  await open(page, `/case-studies/${FIRST}/`);
  const title = await page.locator('h1').innerText();
  await page.getByRole('searchbox').first().fill(title);
  await page.getByRole('searchbox').first().press('Enter');
  await expect(page.locator('[data-part="results"] .hit').first()).toContainText(title);
  await open(page, `/compare/#${FIRST},${SECOND}`);
  await expect(page.locator('.comparison thead [data-column]')).toHaveCount(2);
  await expect(page).toHaveURL(addressOf(`/compare/#${FIRST},${SECOND}`));
});

test('every case study fits into one file, with at most 2 MB for sixty', async ({ page }) => {
  await open(page, '/case-studies/table/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as one file', exact: true }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk as Buffer);
  const html = Buffer.concat(chunks);
  expect(html.toString().match(/<article id="/g)).toHaveLength(SLUGS.length);
  expect((html.length / SLUGS.length) * 60).toBeLessThanOrEqual(2_000_000);
});
