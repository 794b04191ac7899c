import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findExportFaults, findMissingExports, slugOfExportScript } from './export-faults.ts';
import { findFileFaults } from './file-faults.ts';
import { checkLinksIn, findRepeatedIds, keepPage, type KeptPage, type Site } from './link-faults.ts';
import { findForbidden, findMissingPolicy } from './page-rules.ts';
import { scanPage } from './read-page.ts';

/** What the final check of the built pages found: the number of pages, and each fault as `path: what is wrong`. */
export interface OutputReport {
  readonly pages: number;
  readonly faults: string[];
}

/**
 * Checks every page under `folder` and every text for single-file copies with an HTML parser, and every other file for what it may
 * contain. Reads only. Each file is read once, one after the other, and dropped, so that memory does not grow with the site.
 */
export async function checkOutput(folder: string): Promise<OutputReport> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();
  const read = await readPages(
    folder,
    names.filter((name) => name.endsWith('.html')),
  );
  const site = { pages: new Map(read.map(({ path, kept }) => [path, kept])), files: new Set(names) };
  const findBrokenLinks = checkLinksIn(site);
  const faults = read.flatMap(({ path, kept, forbidden, repeated }) =>
    [...forbidden, ...findBrokenLinks(path, kept), ...repeated].map((fault) => `${path}: ${fault}`),
  );
  const editions = [...(await checkEditions(folder, site)), ...findMissingExports(site)];
  const links = entries.filter((entry) => !entry.isDirectory() && !entry.isFile());
  const strangers = links.map(({ name }) => `${name}: symbolic links are not allowed in the site`);
  return { pages: site.pages.size, faults: [...faults, ...editions, ...strangers, ...(await checkFiles(folder, names))] };
}

/** A page that was read, and what is wrong in it whatever the other pages are. */
interface ReadPage {
  readonly path: string;
  readonly kept: KeptPage;
  readonly forbidden: readonly string[];
  readonly repeated: readonly string[];
}

async function readPages(folder: string, names: readonly string[]): Promise<ReadPage[]> {
  const share = shareStrings();
  const read: ReadPage[] = [];
  for (const name of names) {
    const page = scanPage(await readFile(join(folder, name), 'utf8'));
    const forbidden = [...findMissingPolicy(page), ...findForbidden(page)];
    read.push({ path: addressOf(name), kept: keepPage(page, share), forbidden, repeated: findRepeatedIds(page) });
  }
  return read;
}

/** Gives the same string for equal ones: a copy, since a part of a page keeps the whole page in memory. */
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

async function checkEditions(folder: string, site: Site): Promise<string[]> {
  const faults: string[] = [];
  for (const name of site.files) {
    if (slugOfExportScript(name) === undefined) continue;
    const script = await readFile(join(folder, name), 'utf8');
    faults.push(...findExportFaults(script, site).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

async function checkFiles(folder: string, names: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const text = TEXTS.test(name) ? await readFile(path, 'utf8') : '';
    faults.push(...findFileFaults({ name, size: (await stat(path)).size, text }));
  }
  return faults;
}

const TEXTS = /\.(svg|css|(geo)?json)$/;

const addressOf = (name: string): string => name.replace(/index\.html$/, '');
