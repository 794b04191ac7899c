import * as urls from './urls.ts';

/** Folders without a page. */
const FOLDERS: ReadonlySet<string> = new Set([urls.STUDY_DATA, urls.API]);

const ADDRESSES: readonly string[] = Object.values(urls as Readonly<Record<string, unknown>>).filter(
  (value): value is string => typeof value === 'string' && value.startsWith('/') && !value.includes('#') && !FOLDERS.has(value),
);

/**
 * Every address of the site that is written in `urls.ts`, as links in texts name it: without the slashes at both ends. Pages in
 * the browser get them as data; otherwise each would load all addresses.
 */
export const FIXED_ADDRESSES: { readonly pages: ReadonlySet<string>; readonly files: ReadonlySet<string> } = {
  pages: new Set(ADDRESSES.filter((address) => address.endsWith('/')).map((address) => address.replaceAll(/^\/|\/$/g, ''))),
  files: new Set(ADDRESSES.filter((address) => !address.endsWith('/')).map((address) => address.slice(1))),
};
