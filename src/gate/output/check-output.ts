import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findExportFaults, findMissingExports, slugOfExportScript } from './export-faults.ts';
import { findFileFaults } from './file-faults.ts';
import { checkLinksIn, type Site } from './link-faults.ts';
import { readPages } from './read-pages.ts';
import type { StoredPages } from './stored-pages.ts';

/** The result of the final check of the built pages: the number of pages, and each fault as `path: what is wrong`. */
export interface OutputReport {
  readonly pages: number;
  readonly faults: string[];
}

/**
 * Checks every page under `folder` and every text for single-file copies with an HTML parser, and every other file for forbidden
 * content. Pages that are `stored` are not checked again. Reads only. Files are read once, one after the other, and then
 * dropped, so that memory does not grow with the site.
 */
export async function checkOutput(folder: string, stored?: StoredPages): Promise<OutputReport> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();
  const read = await readPages(folder, stored);
  const site = { pages: new Map(read.map(({ path, links }) => [path, links])), files: new Set(names) };
  const findBrokenLinks = checkLinksIn(site);
  const faults = read.flatMap(({ path, links, forbidden, repeated }) =>
    [...forbidden, ...findBrokenLinks(path, links), ...repeated].map((fault) => `${path}: ${fault}`),
  );
  const editions = [...checkEditions(folder, site), ...findMissingExports(site)];
  const links = entries.filter((entry) => !entry.isDirectory() && !entry.isFile());
  const symlinkFaults = links.map(({ name }) => `${name}: symbolic links are not allowed in the site`);
  return { pages: site.pages.size, faults: [...faults, ...editions, ...symlinkFaults, ...checkFiles(folder, names)] };
}

function checkEditions(folder: string, site: Site): string[] {
  const faults: string[] = [];
  for (const name of site.files) {
    if (slugOfExportScript(name) === undefined) continue;
    const script = readFileSync(join(folder, name), 'utf8');
    faults.push(...findExportFaults(script, site).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

function checkFiles(folder: string, names: readonly string[]): string[] {
  const faults: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const text = TEXTS.test(name) ? readFileSync(path, 'utf8') : '';
    faults.push(...findFileFaults({ name, size: statSync(path).size, text }));
  }
  return faults;
}

const TEXTS = /\.(svg|css|(geo)?json)$/;
