import { readdirSync } from 'node:fs';
import { expect, showInPlace, test, type Page } from '../support/almanac.ts';
import { findFaultsQuickly } from '../support/axe.ts';
import { countPages, PHONE, tooFarDown } from '../support/case-study-page.ts';

/* What holds for every case study: each has its own figures, tables and notes in the margin. */

const NO_STUDIES = ['by', 'page', 'table'];
const SLUGS = readdirSync('dist/case-studies', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NO_STUDIES.includes(entry.name))
  .map(({ name }) => name);
const MOST_PAGES = 4;
/** Enough to share the work between processes, and few enough to begin seldom. */
const PARTS = 10;

async function lookAt(page: Page): Promise<string[]> {
  await page.setViewportSize(PHONE);
  const low = await tooFarDown(page);
  const faults = await findFaultsQuickly(page);
  const pages = await countPages(page);
  return [...low, ...faults, ...(pages > MOST_PAGES ? [`${pages} pages of A4`] : [])];
}

for (let part = 0; part < PARTS; part += 1) {
  test(`case studies, part ${part + 1} of ${PARTS}: what matters is in sight, nothing for axe to find, at most four pages`, async ({
    openLasting,
  }) => {
    const found: string[] = [];
    const page = await openLasting();
    for (const slug of SLUGS.filter((_, index) => index % PARTS === part)) {
      await showInPlace(page, `/case-studies/${slug}/`);
      found.push(...(await lookAt(page)).map((fault) => `${slug}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}
