import { test, type Page } from '@playwright/test';
import { fileOf } from '../../src/build/download/relative-links.ts';

export { expect, test, type Page } from '@playwright/test';

/** Options of a test that makes sense only over http, or only on the unpacked download. Say why beside it. */
export const WEB_ONLY = { tag: '@web-only' };
export const DISK_ONLY = { tag: '@disk-only' };

/** Opens a page by its address on the site. */
export async function open(page: Page, address: string, options?: Parameters<Page['goto']>[1]): Promise<void> {
  await page.goto(addressOf(address), options);
}

/** Where an address of the site lies in this run: `http://…/areas/` or `file:///…/areas/index.html`. */
function addressOf(address: string): string {
  const target = isOnDisk() ? fileOf(address) : address.slice(1);
  if (!address.startsWith('/') || target === undefined) throw new Error(`"${address}" is no address of the site.`);
  return `${topAddress()}${target}`;
}

/** Puts a text into `localStorage`, once, before any page of the almanac has run: what a page stores later stays. */
export async function putOnDevice(page: Page, key: string, text: string): Promise<void> {
  await page.goto(`${topAddress()}${isOnDisk() ? 'FOR-IT.txt' : 'robots.txt'}`);
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
}

/** The address that all addresses of this run begin with; ends in a slash. */
const topAddress = (): string => String(test.info().project.use.baseURL).replace(/\/?$/, '/');

const isOnDisk = (): boolean => topAddress().startsWith('file:');
