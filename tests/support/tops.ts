/** The almanac over http and unpacked from its download, and the same of the fixture almanac. */
export type Site = 'web' | 'disk' | 'fixture' | 'fixture-disk';

/** Ports and folders are new in each run; the processes of the tests inherit them. */
const NAME = 'ALMANAC_TEST_TOPS';

export function setTops(tops: Partial<Record<Site, string>>): void {
  process.env[NAME] = JSON.stringify(tops);
}

/** The address that all addresses of a site begin with; ends with a slash. Throws for a site that no project of this run uses. */
export function topOf(site: Site): string {
  const top = (JSON.parse(process.env[NAME] ?? '{}') as Partial<Record<Site, string>>)[site];
  if (top === undefined) throw new Error(`The site ${site} was not started.`);
  return top;
}
