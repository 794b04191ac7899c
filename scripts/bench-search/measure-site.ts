import type { Browser, Page } from '@playwright/test';
import { serveSite } from '../../src/build/serve-site.ts';
import { median, percentile } from './statistics.ts';
import { kilobytes, milliseconds } from './table.ts';
import { countTraffic, type Traffic } from './traffic.ts';

const PORT = 4320;
/** The bars the search is held to. */
const MOST_BYTES = 200_000;
const MOST_MILLISECONDS = 150;
/** Milliseconds between two keys: all at once, as from a link or a form; a quick typist; one slow enough to be searched for letter by letter. */
const AT_ONCE = 0;
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
  await type(page, query, delay);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return traffic;
}

async function typeOn(browser: Browser, url: string, queries: readonly string[]): Promise<number[]> {
  const page = await openSearch(browser, url);
  await type(page, 'council', QUICK);
  const times: number[] = [];
  for (const query of queries) times.push(await type(page, query, QUICK));
  await page.context().close();
  return times;
}

async function openSearch(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { 'Accept-Encoding': 'gzip' } });
  const page = await context.newPage();
  await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
  return page;
}

/** Types a query into the empty box; gives the milliseconds from its last key to its results on the page. */
async function type(page: Page, query: string, delay: number): Promise<number> {
  const box = page.getByRole('searchbox').last();
  await box.fill('');
  const results = page.evaluate(waitForResults, query);
  await (delay === AT_ONCE ? box.fill(query) : box.pressSequentially(query, { delay }));
  return results;
}

/** Runs in the page. Results are there when the page says which state it shows. */
function waitForResults(query: string): Promise<number> {
  return new Promise((resolve) => {
    let lastKey = 0;
    const root = document.querySelector('[data-search]');
    const onInput = (event: Event): void => void (lastKey = event.timeStamp);
    const observer = new MutationObserver(() => {
      const shown = new URLSearchParams(root?.getAttribute('data-shown') ?? '').get('q');
      if (shown !== query) return;
      observer.disconnect();
      root?.removeEventListener('input', onInput);
      resolve(performance.now() - lastKey);
    });
    if (!root) return;
    root.addEventListener('input', onInput);
    observer.observe(root, { attributes: true, attributeFilter: ['data-shown'] });
  });
}
