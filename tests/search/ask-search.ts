import type { Page } from '@playwright/test';
import { formatSearchState, EMPTY_SEARCH } from '../../src/features/search/search-state.ts';
import type { TestQuery } from './read-queries.ts';
import type { Answer } from './score.ts';

/** How many queries run at a time, so that a hanging test shows how far it got. */
const BATCH = 50;

/**
 * Runs each query on the search page of an almanac, as a reader would, and records the results in their order. `toSite`
 * turns the address of a result into its address on the site.
 */
export async function askSearch(
  page: Page,
  searchPage: string,
  queries: readonly TestQuery[],
  toSite: (address: string) => string,
): Promise<Answer[]> {
  await page.goto(searchPage);
  const answers: Answer[] = [];
  while (answers.length < queries.length) {
    const batch = queries.slice(answers.length, answers.length + BATCH);
    const states = batch.map(({ query, facets = {} }) => formatSearchState({ ...EMPTY_SEARCH, query, chosen: facets }));
    const found = await page.evaluate(askPage, states);
    answers.push(...batch.map((query, index) => ({ query, found: (found[index] ?? []).map(toSite) })));
  }
  return answers;
}

/** Runs in the page: sets each state and reads the addresses of the results as they are shown, without what follows the path. */
async function askPage(states: readonly string[]): Promise<string[][]> {
  const root = document.querySelector('[data-search]');
  if (!root) throw new Error('The page has no search.');
  // The page writes the filters in its own order.
  const sorted = (state: string | null): string => [...new URLSearchParams(state ?? '')].map(String).sort().join(' ');
  const answers: string[][] = [];
  for (const state of states) {
    const wanted = sorted(state);
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (sorted(root.getAttribute('data-shown')) !== wanted) return;
        observer.disconnect();
        resolve();
      });
      root.removeAttribute('data-shown');
      observer.observe(root, { attributes: true, attributeFilter: ['data-shown'] });
      location.hash = state;
    });
    const links = root.querySelectorAll<HTMLAnchorElement>('[data-part="found"] .hit h3 a');
    answers.push([...links].map(({ href }) => href.replace(/[?#].*$/, '')));
  }
  return answers;
}
