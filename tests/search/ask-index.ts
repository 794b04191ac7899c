import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeAsker, type Asker, type Engine } from '../../src/features/search/ask.ts';
import { fits } from '../../src/features/search/facet-counts.ts';
import { groupOf, sortByGroup } from '../../src/features/search/groups.ts';
import type { SearchPage } from '../../src/features/search/page-table.ts';
import type { SearchData } from '../../src/features/search/search-data.ts';
import { RANKING } from '../../src/features/search/word-hits.ts';
import type { TestQuery } from './read-queries.ts';

const RESULTS = 10;

type Pagefind = Engine & { init: () => Promise<void>; options: (options: object) => Promise<void> };

/** The search of a built site, with the addresses of its pages. */
export interface OpenedIndex extends Asker {
  readonly urlOf: (page: SearchPage) => string;
}

/** The search of a built site without a browser: Pagefind over its own index. */
export async function openIndex(site: string): Promise<OpenedIndex> {
  const folder = resolve(site, 'pagefind');
  readFilesByFetch();
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ ranking: RANKING });
  await pagefind.init();
  const readJson = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
  const asker = makeAsker((await readJson('search-data')) as SearchData, pagefind, readJson);
  const { urls } = await asker.readNames();
  return { ...asker, urlOf: ({ number }) => urls[number] ?? '' };
}

/** Node's `fetch` cannot read files. */
function readFilesByFetch(): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (address, options) => {
    const file = String(address instanceof Request ? address.url : address).replace(/\?.*$/, '');
    return file.startsWith('file:') ? new Response(await readFile(fileURLToPath(file))) : fetch(address, options);
  };
}

/** The addresses of the first results, in the order of the search page. */
export async function askIndex(
  { ask, urlOf }: OpenedIndex,
  { query, facets = {} }: Pick<TestQuery, 'query' | 'facets'>,
): Promise<string[]> {
  const { plan, ranked } = await ask(query);
  const fitting = ranked.filter(({ page }) => fits(page, facets));
  const full = sortByGroup(fitting.filter(({ parts }) => parts === plan.parts.length).map((each) => ({ ...each, group: groupOf(each) })));
  const some = fitting.filter(({ parts }) => parts < plan.parts.length);
  return [...full, ...some].slice(0, RESULTS).map(({ page }) => urlOf(page));
}
