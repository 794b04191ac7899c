import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findExportFaults, findMissingExports, slugOfExportScript } from './export-faults.ts';
import { findFileFaults } from './file-faults.ts';
import { findBrokenLinks, findRepeatedIds, type Site } from './link-faults.ts';
import { findForbidden, findMissingPolicy } from './page-rules.ts';
import { readPage } from './read-page.ts';

/** What the final check of the built pages found: the number of pages, and each fault as `path: what is wrong`. */
export interface OutputReport {
  readonly pages: number;
  readonly faults: string[];
}

/** Checks every page under `folder` and every text for single-file copies with an HTML parser, and every other file for what it may contain. Reads only. */
export async function checkOutput(folder: string): Promise<OutputReport> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();
  const links = entries.filter((entry) => !entry.isDirectory() && !entry.isFile());
  const html = names.filter((name) => name.endsWith('.html'));
  const pages = new Map(
    await Promise.all(html.map(async (name) => [addressOf(name), readPage(await readFile(join(folder, name), 'utf8'))] as const)),
  );
  const site = { pages, files: new Set(names) };
  const faults = [...pages].flatMap(([path, page]) =>
    [...findMissingPolicy(page), ...findForbidden(page), ...findBrokenLinks(path, page, site), ...findRepeatedIds(page)].map(
      (fault) => `${path}: ${fault}`,
    ),
  );
  const editions = [...(await checkEditions(folder, site)), ...findMissingExports(site)];
  const strangers = links.map(({ name }) => `${name}: symbolic links are not allowed in the site`);
  return { pages: pages.size, faults: [...faults, ...editions, ...strangers, ...(await checkFiles(folder, names))] };
}

async function checkEditions(folder: string, site: Site): Promise<string[]> {
  const names = [...site.files].filter((name) => slugOfExportScript(name) !== undefined);
  const faults = await Promise.all(
    names.map(async (name) => {
      const script = await readFile(join(folder, name), 'utf8');
      return findExportFaults(script, site).map((fault) => `${name}: ${fault}`);
    }),
  );
  return faults.flat();
}

async function checkFiles(folder: string, names: readonly string[]): Promise<string[]> {
  const faults = names.map(async (name) => {
    const path = join(folder, name);
    const text = TEXTS.test(name) ? await readFile(path, 'utf8') : '';
    return findFileFaults({ name, size: (await stat(path)).size, text });
  });
  return (await Promise.all(faults)).flat();
}

const TEXTS = /\.(svg|css|(geo)?json)$/;

const addressOf = (name: string): string => name.replace(/index\.html$/, '');
