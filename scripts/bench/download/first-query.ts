import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { AT_ONCE, typeQuery } from '../search/type-query.ts';
import { countWork } from '../search/work.ts';

/** The first query on a search page, in a browser that has loaded nothing but this page. */
export interface FirstQuery {
  /** Milliseconds from the query to results. */
  readonly time: number;
  /** Milliseconds of processor time of the main thread. */
  readonly work: number;
  /** Bytes of the files that were read for it; 0 over http. */
  readonly bytes: number;
  readonly requests: number;
}

export async function confirmFirst(browser: Browser, searchPage: string, query: string): Promise<FirstQuery> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(searchPage, { waitUntil: 'networkidle' });
  const asked = noteRequests(page);
  const workSince = await countWork(page);
  const time = await typeQuery(page, query, AT_ONCE);
  const work = await workSince();
  await page.waitForLoadState('networkidle');
  await context.close();
  const files = asked.filter((address) => address.startsWith('file:'));
  return { time, work, bytes: files.reduce((sum, address) => sum + statSync(fileURLToPath(address)).size, 0), requests: asked.length };
}

function noteRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}
