import { readdirSync } from 'node:fs';
import { expect, open, showInPlace, test } from '../support/almanac.ts';
import { findFaultsQuickly } from '../support/axe.ts';

/* axe looks at every case study: each has its own figures, tables and notes in the margin. */

const NO_STUDIES = ['by', 'page', 'table'];
const SLUGS = readdirSync('dist/case-studies', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NO_STUDIES.includes(entry.name))
  .map(({ name }) => name);
/** Enough to share the work between processes, and few enough to begin seldom. */
const PARTS = 6;

for (let part = 0; part < PARTS; part += 1) {
  test(`case studies, part ${part + 1} of ${PARTS}: nothing for axe to find, narrow and wide, light and dark`, async ({ page }) => {
    const faults: string[] = [];
    await open(page, '/case-studies/');
    for (const slug of SLUGS.filter((_, index) => index % PARTS === part)) {
      await showInPlace(page, `/case-studies/${slug}/`);
      await expect(page.locator('[data-tray]')).toBeAttached();
      faults.push(...(await findFaultsQuickly(page)).map((fault) => `${slug}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
