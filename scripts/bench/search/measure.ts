import type { Browser, Page } from '@playwright/test';
import type { Search } from './browser/search.ts';
import { countTraffic, type Line } from './traffic.ts';
import { countWork } from './work.ts';

/** What the searches of one page took. */
interface Searches {
  /** Milliseconds from query to results, in the order of the queries. */
  readonly times: readonly number[];
  /** The longest task of the main thread in milliseconds; 0 if none took 50 or more. */
  readonly longestTask: number;
  /** How many queries found nothing. */
  readonly empty: number;
}

export interface FirstSearch {
  readonly bytes: number;
  readonly requests: number;
  readonly time: number;
  readonly longestTask: number;
}

export interface LaterSearches extends Searches {
  /** The same queries again, when nothing is left to fetch for them. */
  readonly again: Searches;
  /** All that was fetched, the first search included. */
  readonly bytes: number;
  /** Milliseconds of work of the main thread per search, on average, regardless of what else the computer was doing. */
  readonly work: number;
}

/** Leaves Brotli out, which many hosts do not offer. */
const GZIP_ONLY = { extraHTTPHeaders: { 'Accept-Encoding': 'gzip' } };

/** Runs one query in a browser that has loaded nothing but an empty page. */
export async function searchFirst(browser: Browser, url: string, script: string, query: string, line?: Line): Promise<FirstSearch> {
  return onNewPage(browser, url, async (page) => {
    const traffic = await countTraffic(page, line);
    const { times, longestTask } = await page.evaluate(askAll, { script: `/${script}.js`, queries: [query] });
    return { bytes: traffic.bytes(), requests: traffic.requests(), time: times[0] ?? NaN, longestTask };
  });
}

/** Runs one query to load the engine, then the others, then those again. */
export async function searchOn(browser: Browser, url: string, script: string, queries: readonly string[]): Promise<LaterSearches> {
  return onNewPage(browser, url, async (page) => {
    const traffic = await countTraffic(page);
    await page.evaluate(askAll, { script: `/${script}.js`, queries: queries.slice(0, 1) });
    const later = { script: `/${script}.js`, queries: queries.slice(1) };
    const workSince = await countWork(page);
    const searches = await page.evaluate(askAll, later);
    const work = (await workSince()) / later.queries.length;
    return { ...searches, again: await page.evaluate(askAll, later), bytes: traffic.bytes(), work };
  });
}

async function onNewPage<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(GZIP_ONLY);
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(url, { waitUntil: 'networkidle' });
  const result = await work(page);
  await context.close();
  return result;
}

/** Runs in the page. A pause after each query lets the browser end the task and report it. */
async function askAll({ script, queries }: { script: string; queries: readonly string[] }): Promise<Searches> {
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
  const [times, tasks] = [[] as number[], [] as number[]];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  let empty = 0;
  for (const query of queries) {
    await pause();
    const started = performance.now();
    const { search } = (await import(script)) as { search: Search };
    const found = await search(query);
    times.push(performance.now() - started);
    if (found.length === 0) empty += 1;
  }
  await pause();
  await pause();
  tasks.push(...observer.takeRecords().map(({ duration }) => duration));
  return { times, longestTask: Math.max(0, ...tasks), empty };
}
