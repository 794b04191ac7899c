import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { fileOf } from '../../src/features/download/relative-links.build.ts';
import { topOf, type Site } from './tops.ts';

export { expect, type Page } from '@playwright/test';

/**
 * A spec names pages by their address on the site, `/search/#q=bins`, and takes `test` and `expect` from here. It runs
 * over http, on the almanac or on the fixture almanac (tests/browser/playwright.config.ts says which specs on which).
 */
export const test = base.extend<{ plainPage: Page }, { plainContext: BrowserContext; openLasting: () => Promise<Page> }>({
  /** Playwright empties a browser context before it uses it again, but for what pages may do and what pages opened as files have stored. */
  context: async ({ context }, use) => {
    await use(context);
    await context.clearPermissions();
    if (isOnDisk()) await forgetFiles(context);
  },
  /** Where no script runs, nothing can be kept, so that tests share it. */
  plainContext: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  /** Opens a page that stays open from test to test, for `showInPlace`. */
  openLasting: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'en-GB' });
      let opened: Promise<Page> | undefined;
      await use(() => (opened ??= context.newPage()));
      await context.close();
    },
    { scope: 'worker' },
  ],
  /** A page in a browser that runs no scripts. */
  plainPage: async ({ plainContext }, use) => {
    const page = await plainContext.newPage();
    await use(page);
    await page.close();
  },
});

/** First all pages are left, so that none stores something after. */
async function forgetFiles(context: BrowserContext): Promise<void> {
  const [page, ...others] = context.pages();
  if (!page) return;
  for (const other of others) await other.close();
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: 'file://', storageTypes: 'all' });
}

/** Options of a test that runs on the unpacked download by file:// too: where it touches storage, loading, addresses or files. */
export const ALSO_ON_DISK = { tag: '@disk' };
/** Options of a test that makes sense only on the unpacked download. Say why beside it. */
export const DISK_ONLY = { tag: '@disk-only' };

/** Opens a page by its address on the site. */
export async function open(page: Page, address: string, options?: Parameters<Page['goto']>[1]): Promise<void> {
  await page.goto(addressOf(address), options);
}

/**
 * Shows a page of the site in the place of the one that is open, over http. Its scripts run, and what a test has brought stays, so
 * that axe is as fast as it has become: twice as fast as on a page that is new. The address stays, too.
 */
export async function showInPlace(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') return open(page, address);
  const html = await (await page.request.get(addressOf(address))).text();
  // A module that has run does not run again under the same address.
  await page.setContent(html.replaceAll(/(<script type="module" src="[^"?]+)/g, `$1${IN_PLACE}${encodeURIComponent(address)}`));
}

const IN_PLACE = '?in-place=';

/** The elements of a page as they are now, the same whether it was opened or shown in place. */
export const contentOf = async (page: Page): Promise<string> => (await page.content()).replaceAll(/\?in-place=[^"]*/g, '');

/** Where an address of the site lies in this run: `http://…/areas/` or `file:///…/areas/index.html`. */
export function addressOf(address: string): string {
  const target = isOnDisk() ? fileOf(address) : address.slice(1);
  if (!address.startsWith('/') || target === undefined) throw new Error(`"${address}" is no address of the site.`);
  return `${topAddress()}${target}`;
}

/** The address that all addresses of this run begin with; ends in a slash. */
export const topAddress = (): string => topOf(test.info().project.metadata['site'] as Site);

/** The address on the site of an address of this run, the way back from `addressOf`. */
export function siteAddressOf(address: string): string {
  const path = `/${address.slice(topAddress().length)}`;
  return isOnDisk() ? path.replace(/\/index\.html(?=$|[?#])/, '/') : path;
}

/** Whether a full address, as a link's `href` property has it, leads to something that is there. */
export async function isThere(page: Page, address: string): Promise<boolean> {
  if (isOnDisk()) return existsSync(fileURLToPath(address));
  return (await page.request.get(address)).ok();
}

/** Opens a text of the same origin that runs no script of the almanac, to look at its storage or change it. */
export async function openPlain(page: Page): Promise<void> {
  await page.goto(`${topAddress()}${isOnDisk() ? 'FOR-IT.txt' : 'robots.txt'}`);
}

/** Puts a text into `localStorage`, once, before any page of the almanac has run: what a page stores later stays. */
export async function putOnDevice(page: Page, key: string, text: string): Promise<void> {
  await openPlain(page);
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
}

/** Whether this run is on an unpacked download. */
export const isOnDisk = (): boolean => topAddress().startsWith('file:');
