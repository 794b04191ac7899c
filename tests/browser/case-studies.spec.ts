import { readdirSync } from 'node:fs';
import { expect, open, test } from '../support/almanac.ts';
import { findFaultsQuickly } from '../support/axe.ts';

/* axe looks at every case study: each has its own figures, tables and notes in the margin. */

const NO_STUDIES = ['by', 'page', 'table'];
const SLUGS = readdirSync('dist/case-studies', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NO_STUDIES.includes(entry.name))
  .map(({ name }) => name);
/** Enough to share the work between processes, and few enough to begin a browser seldom. */
const PARTS = 10;

for (let part = 0; part < PARTS; part += 1) {
  test(`case studies, part ${part + 1} of ${PARTS}: nothing for axe to find, narrow and wide, light and dark`, async ({ page }) => {
    const faults: string[] = [];
    for (const slug of SLUGS.filter((_, index) => index % PARTS === part)) {
      await open(page, `/case-studies/${slug}/`);
      faults.push(...(await findFaultsQuickly(page)).map((fault) => `${slug}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
