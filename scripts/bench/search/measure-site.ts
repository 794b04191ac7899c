import type { Browser, Page } from '@playwright/test';
import { serveSite } from '../../../src/build/serve-site.ts';
import { median, percentile } from './statistics.ts';
import { kilobytes, milliseconds } from './table.ts';
import { countTraffic, type Traffic } from './traffic.ts';
import { AT_ONCE, typeQuery } from './type-query.ts';

/** Any that is free. */
const PORT = 0;
/** The bars the search is held to. */
const MOST_BYTES = 200_000;
const MOST_MILLISECONDS = 150;
/** Milliseconds between two keys: a quick typist; one slow enough to be searched for letter by letter. */
const QUICK = 60;
const SLOW = 250;

/** What the first search of the built site fetches, beyond the search page, and how long results take after the last key. */
export async function measureSite(browser: Browser, first: readonly string[], later: readonly string[]): Promise<string> {
  const { server, url } = await serveSite('dist', PORT);
  const lines = [];
  for (const query of first) {
    const [whole, slow] = [await typeFirst(browser, url, query, AT_ONCE), await typeFirst(browser, url, query, SLOW)];
    lines.push(`- “${query}”: ${describe(whole)}; typed slowly ${describe(slow)}`);
  }
  const typed = await typeOn(browser, url, later);
  server.close();
  return `### The built site

First search, bar ${kilobytes(MOST_BYTES)}:

${lines.join('\n')}

From the last key to results, loaded, bar ${MOST_MILLISECONDS} ms: median ${milliseconds(median(typed))}, 95th percentile ${milliseconds(percentile(typed, 0.95))}, longest ${milliseconds(Math.max(...typed))}; ${typed.length} queries`;
}

const describe = ({ bytes, requests }: Traffic): string => `${kilobytes(bytes())} in ${requests()} requests`;

async function typeFirst(browser: Browser, url: string, query: string, delay: number): Promise<Traffic> {
  const page = await openSearch(browser, url);
  const traffic = await countTraffic(page);
  await typeQuery(page, query, delay);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return traffic;
}

async function typeOn(browser: Browser, url: string, queries: readonly string[]): Promise<number[]> {
  const page = await openSearch(browser, url);
  await typeQuery(page, 'council', QUICK);
  const times: number[] = [];
  for (const query of queries) times.push(await typeQuery(page, query, QUICK));
  await page.context().close();
  return times;
}

async function openSearch(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'Accept-Encoding': 'gzip' } });
  const page = await context.newPage();
  await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
  return page;
}
