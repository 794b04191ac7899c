import { createHash } from 'node:crypto';
import { listFiles, readInTurn } from '../../build/folder-files.ts';
import { findRepeatedIds, toPageLinks, type PageLinks } from './link-faults.ts';
import { findForbidden, findMissingPolicy } from './page-rules.ts';
import { scanPage } from './read-page.ts';
import { NO_STORED_PAGES, type StoredPages } from './stored-pages.ts';

/** A page that was read, with the faults in it that do not depend on other pages. */
export interface ReadPage {
  readonly path: string;
  readonly links: PageLinks;
  readonly forbidden: readonly string[];
  readonly repeated: readonly string[];
}

const NOTHING: readonly string[] = [];

/**
 * Reads every page under `folder`, one after the other, and drops it, so that memory does not grow with the site. A page that is
 * `stored` had no faults, so only its bytes are read.
 */
export async function readPages(folder: string, stored: StoredPages = NO_STORED_PAGES): Promise<ReadPage[]> {
  const names = listFiles(folder).filter((name) => name.endsWith('.html'));
  const share = shareStrings();
  const read: ReadPage[] = [];
  for await (const [name, bytes] of readInTurn(folder, names)) {
    const digest = createHash('sha256').update(bytes).digest('base64url');
    const path = `/${name.replace(/index\.html$/, '')}`;
    const known = stored.find(digest);
    read.push(known ? { path, links: known, forbidden: NOTHING, repeated: NOTHING } : checkPage(path, bytes.toString('utf8'), share));
    const { links, forbidden, repeated } = read.at(-1) as ReadPage;
    if (forbidden.length + repeated.length === 0) stored.add(digest, links);
  }
  return read;
}

function checkPage(path: string, html: string, share: (text: string) => string): ReadPage {
  const page = scanPage(html);
  const forbidden = [...findMissingPolicy(page), ...findForbidden(page)];
  return { path, links: toPageLinks(page, share), forbidden, repeated: findRepeatedIds(page) };
}

/** Returns one string for equal ones. It is a copy, because a substring of a page would keep the whole page in memory. */
function shareStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first !== undefined) return first;
    const copy = Buffer.from(text).toString();
    known.set(copy, copy);
    return copy;
  };
}
