import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findEditionFaults, findMissingEditions, slugOfEditionScript } from './edition-faults.ts';
import { findBrokenLinks, findRepeatedIds, type Site } from './link-faults.ts';
import { findForbidden } from './page-faults.ts';
import { readPage } from './read-page.ts';

/** What the walk over the finished pages found: the number of pages, and each fault as `path: what is wrong`. */
export interface OutputReport {
  readonly pages: number;
  readonly faults: string[];
}

/** Checks every page under `folder`, and every text for small editions, with an HTML parser. Reads only. */
export async function checkOutput(folder: string): Promise<OutputReport> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();
  const html = names.filter((name) => name.endsWith('.html'));
  const pages = new Map(
    await Promise.all(html.map(async (name) => [addressOf(name), readPage(await readFile(join(folder, name), 'utf8'))] as const)),
  );
  const site = { pages, files: new Set(names) };
  const faults = [...pages].flatMap(([path, page]) =>
    [...findForbidden(page), ...findBrokenLinks(path, page, site), ...findRepeatedIds(page)].map((fault) => `${path}: ${fault}`),
  );
  const editions = [...(await checkEditions(folder, site)), ...findMissingEditions(site)];
  return { pages: pages.size, faults: [...faults, ...editions, ...(await findEmptyFiles(folder, names))] };
}

async function checkEditions(folder: string, site: Site): Promise<string[]> {
  const names = [...site.files].filter((name) => slugOfEditionScript(name) !== undefined);
  const faults = await Promise.all(
    names.map(async (name) => {
      const script = await readFile(join(folder, name), 'utf8');
      return findEditionFaults(slugOfEditionScript(name) ?? '', script, site).map((fault) => `${name}: ${fault}`);
    }),
  );
  return faults.flat();
}

/** A file without a byte in it was not finished. */
async function findEmptyFiles(folder: string, names: readonly string[]): Promise<string[]> {
  const sizes = await Promise.all(names.map(async (name) => ({ name, size: (await stat(join(folder, name))).size })));
  return sizes.filter(({ size }) => size === 0).map(({ name }) => `${name}: the file is empty`);
}

const addressOf = (name: string): string => name.replace(/index\.html$/, '');
