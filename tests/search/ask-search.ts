import type { Browser, Page } from '@playwright/test';
import { formatSearchState, EMPTY_SEARCH } from '../../src/lib/search-state.ts';
import type { TestQuery } from './read-queries.ts';
import type { Answer } from './score.ts';

/** Asks the search page of a served almanac each query, as a reader would, and notes the addresses in their order. */
export async function askSearch(browser: Browser, baseUrl: string, queries: readonly TestQuery[]): Promise<Answer[]> {
  const page = await browser.newPage();
  await page.goto(`${baseUrl}/search/`);
  const answers: Answer[] = [];
  for (const query of queries) answers.push({ query, found: await askOne(page, query) });
  await page.close();
  return answers;
}

async function askOne(page: Page, { query, facets = {} }: TestQuery): Promise<string[]> {
  const hash = formatSearchState({ ...EMPTY_SEARCH, query, chosen: facets });
  await page.evaluate((state) => {
    document.querySelector('[data-search]')?.removeAttribute('data-shown');
    location.hash = state;
  }, hash);
  await page.waitForFunction((state) => document.querySelector('[data-search]')?.getAttribute('data-shown') === state, hash);
  return page
    .locator('[data-part="found"] :is([data-part="results"], [data-part="partial"]) > li h3 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}
