import { compareEditions, type Change } from './content/changes.ts';
import { recordEdition } from './content/edition-record.ts';
import type { Link } from './model/case-study.ts';
import type { EditionRecord } from './model/edition-schema.ts';
import { getCaseStudies, getEdition, getEditions, getVerdicts } from './library.ts';

/* What pages need to know about earlier editions. It reads only the library. */

/** The recorded editions before this one, the earliest first. */
export async function getEarlierEditions(): Promise<readonly EditionRecord[]> {
  const edition = await getEdition();
  return (await getEditions()).filter((record) => record.edition < edition);
}

/** The record of this edition, for comparison with later ones. */
export const getEditionRecord = async (): Promise<EditionRecord> =>
  recordEdition(await getEdition(), await getCaseStudies(), await getVerdicts());

/** What has changed since an earlier edition. */
export async function getChangesSince(earlier: EditionRecord): Promise<Change[]> {
  return compareEditions(earlier, { record: await getEditionRecord(), studies: await getCaseStudies() });
}

/** Makes a function that finds the page of a case study, a challenge or an action by its id. */
export async function getLinkFinder() {
  const [studies, { challenges, steps }] = await Promise.all([getCaseStudies(), getVerdicts()]);
  const links = { study: studies, challenge: challenges, action: steps } as const;
  return (of: keyof typeof links, id: string): Link | undefined => links[of].find((link) => link.id === id);
}
