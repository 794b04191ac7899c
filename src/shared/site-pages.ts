import * as urls from './urls.ts';

/** Folders that have no page of their own. */
const FOLDERS: ReadonlySet<string> = new Set([urls.STUDY_DATA, urls.API]);

/** Every fixed address of the site, as an address names it: without the slashes at both ends. */
const ADDRESSES: readonly string[] = Object.values(urls as Readonly<Record<string, unknown>>).filter(
  (value): value is string => typeof value === 'string' && value.startsWith('/') && !value.includes('#') && !FOLDERS.has(value),
);

/** Pages of the site with a fixed address, as a link in a text names them. */
export const SITE_PAGES: ReadonlySet<string> = new Set(
  ADDRESSES.filter((address) => address.endsWith('/')).map((address) => address.replaceAll(/^\/|\/$/g, '')),
);

/** Files of the site that a text may link to, without the slash before them. */
export const SITE_FILES: ReadonlySet<string> = new Set(
  ADDRESSES.filter((address) => !address.endsWith('/')).map((address) => address.slice(1)),
);
