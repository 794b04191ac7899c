import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAsker, type Asker } from '../../src/features/search/ask.ts';
import { fits } from '../../src/features/search/facet-counts.ts';
import { groupOf, sortByGroup } from '../../src/features/search/groups.ts';
import { openWordIndex } from '../../src/features/search/index-files.ts';
import type { SearchData } from '../../src/features/search/search-data.ts';
import type { TestQuery } from './read-queries.ts';

const RESULTS = 10;

/** The search of a built site without a browser. */
export async function openIndex(site: string): Promise<Asker> {
  const folder = join(site, 'pagefind');
  const words = await openWordIndex(async (path) => new Uint8Array(await readFile(join(folder, path))));
  return makeAsker(JSON.parse(await readFile(join(folder, 'search-data.json'), 'utf8')) as SearchData, words);
}

/** The addresses of the first results, in the order of the search page. */
export async function askIndex({ ask }: Asker, { query, facets = {} }: Pick<TestQuery, 'query' | 'facets'>): Promise<string[]> {
  const { plan, ranked } = await ask(query);
  const fitting = ranked.filter(({ page }) => fits(page, facets));
  const full = sortByGroup(fitting.filter(({ parts }) => parts === plan.parts.length).map((each) => ({ ...each, group: groupOf(each) })));
  const some = fitting.filter(({ parts }) => parts < plan.parts.length);
  return [...full, ...some].slice(0, RESULTS).map(({ page }) => page.url);
}
