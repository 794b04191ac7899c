import type { Page } from '@playwright/test';
import { formatSearchState, EMPTY_SEARCH } from '../../src/features/search/search-state.ts';
import type { TestQuery } from './read-queries.ts';
import type { Answer } from './score.ts';

/**
 * Asks the search page of an almanac each query, as a reader would, and notes what was found in its order. `toSite` makes
 * the address on the site of the address of a result.
 */
export async function askSearch(
  page: Page,
  searchPage: string,
  queries: readonly TestQuery[],
  toSite: (address: string) => string,
): Promise<Answer[]> {
  await page.goto(searchPage);
  const answers: Answer[] = [];
  for (const query of queries) answers.push({ query, found: (await askOne(page, query)).map(toSite) });
  return answers;
}

/** The addresses of the results as the page has them, without what follows the path. */
async function askOne(page: Page, { query, facets = {} }: TestQuery): Promise<string[]> {
  const hash = formatSearchState({ ...EMPTY_SEARCH, query, chosen: facets });
  await page.evaluate((state) => {
    document.querySelector('[data-search]')?.removeAttribute('data-shown');
    location.hash = state;
  }, hash);
  await page.waitForFunction((state) => document.querySelector('[data-search]')?.getAttribute('data-shown') === state, hash);
  return page
    .locator('[data-part="found"] .hit h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*$/, '')));
}
