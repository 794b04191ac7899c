import type { Browser, Page } from '@playwright/test';
import { serveSite } from '../../../src/build/serve-site.ts';
import { unpackZip } from '../../../tests/support/unpack-zip.ts';
import { median, percentile } from './statistics.ts';
import { kilobytes, milliseconds } from './table.ts';
import { countTraffic, type Traffic } from './traffic.ts';
import { AT_ONCE, typeQuery } from './type-query.ts';
import { countWork } from './work.ts';

/** Any free port. */
const PORT = 0;
/** The limits that the search must meet. */
const MOST_BYTES = 200_000;
const MOST_MILLISECONDS = 150;
/** Milliseconds between two keys: for a fast typist, and for one so slow that each letter starts a search. */
const QUICK = 60;
const SLOW = 250;

/**
 * What the first search of the built site fetches besides the search page, and how long results take after the last key, over http and
 * from the unpacked download.
 */
export async function measureSite(browser: Browser, first: readonly string[], later: readonly string[]): Promise<string> {
  const { server, url } = await serveSite('dist', PORT);
  const { top, remove } = unpackZip('dist');
  const lines = [];
  for (const query of first) {
    const [whole, slow] = [await typeFirst(browser, url, query, AT_ONCE), await typeFirst(browser, url, query, SLOW)];
    lines.push(`- “${query}”: ${describe(whole)}; typed slowly ${describe(slow)}`);
  }
  const typed = [await typeOn(browser, `${url}search/`, later), await typeOn(browser, `${top}search/index.html`, later)];
  server.close();
  remove();
  return `### The built site

First search, limit ${kilobytes(MOST_BYTES)}:

${lines.join('\n')}

From the last key to results, with everything loaded and including the pause after typing, limit ${MOST_MILLISECONDS} ms, ${later.length} queries:

${typed.map((each, index) => `- ${['over http', 'from the disk'][index] ?? ''}: ${describeTyped(each)}`).join('\n')}`;
}

interface Typed {
  readonly times: readonly number[];
  /** Milliseconds of processor time of the main thread, for all keys of a query. */
  readonly work: number;
}

const describeTyped = ({ times, work }: Typed): string =>
  `median ${milliseconds(median(times))}, 95th percentile ${milliseconds(percentile(times, 0.95))}, longest ${milliseconds(Math.max(...times))}; work of the main thread ${milliseconds(work)} per query, for all its keys`;

const describe = ({ bytes, requests }: Traffic): string => `${kilobytes(bytes())} in ${requests()} requests`;

async function typeFirst(browser: Browser, url: string, query: string, delay: number): Promise<Traffic> {
  const page = await openSearch(browser, `${url}search/`);
  const traffic = await countTraffic(page);
  await typeQuery(page, query, delay);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return traffic;
}

async function typeOn(browser: Browser, searchPage: string, queries: readonly string[]): Promise<Typed> {
  const page = await openSearch(browser, searchPage);
  await typeQuery(page, 'council', QUICK);
  const workSince = await countWork(page);
  const times: number[] = [];
  for (const query of queries) times.push(await typeQuery(page, query, QUICK));
  const work = (await workSince()) / queries.length;
  await page.context().close();
  return { times, work };
}

async function openSearch(browser: Browser, searchPage: string): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'Accept-Encoding': 'gzip' } });
  const page = await context.newPage();
  await page.goto(searchPage, { waitUntil: 'networkidle' });
  return page;
}
