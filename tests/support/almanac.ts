import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { fileOf } from '../../src/features/download/relative-links.build.ts';
import { topOf, type Site } from './tops.ts';

export { expect, type Page } from '@playwright/test';

/** Pages that tests open one after another, in a browser that is emptied between them. */
interface LastingContext {
  readonly context: BrowserContext;
  readonly empty: () => Promise<void>;
}

interface TestFixtures {
  readonly plainPage: Page;
  /** Whether a test has a browser context of its own, with a cache of its own. A clock stays set for as long as its context. */
  readonly ownContext: boolean;
}

interface WorkerFixtures {
  readonly lasting: () => Promise<LastingContext>;
  readonly lastingPlain: () => Promise<LastingContext>;
  readonly openLasting: () => Promise<Page>;
}

/**
 * A spec names pages by their address on the site, `/search/#q=bins`, and takes `test` and `expect` from here. It runs
 * over http, on the almanac or on the fixture almanac (tests/browser/playwright.config.ts says which specs on which).
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  ownContext: [false, { option: true }],
  /** Tests share a context, so that a style sheet or a typeface is loaded once. Playwright's own reuse empties the cache as well. */
  context: async ({ browser, lasting, lastingPlain, ownContext, javaScriptEnabled }, use) => {
    if (ownContext) {
      const context = await browser.newContext();
      await use(context);
      return context.close();
    }
    const { context, empty } = await (javaScriptEnabled === false ? lastingPlain : lasting)();
    await use(context);
    await empty();
  },
  page: async ({ context, viewport }, use) => {
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
  lasting: [async ({ browser }, use) => openInTurn(use, () => browser.newContext({ locale: 'en-GB' })), { scope: 'worker' }],
  lastingPlain: [async ({ browser }, use) => openInTurn(use, () => browser.newContext({ javaScriptEnabled: false })), { scope: 'worker' }],
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
  plainPage: async ({ lastingPlain }, use) => {
    const { context, empty } = await lastingPlain();
    await use(await context.newPage());
    await empty();
  },
});

/** For a test that sets the clock of its pages, or that measures what a browser loads whose cache is empty. */
export const testInOwnContext = test.extend({ ownContext: true });

/** What opens the context of a worker when its first test needs it, and closes it after the last. */
async function openInTurn(use: (open: () => Promise<LastingContext>) => Promise<void>, open: () => Promise<BrowserContext>): Promise<void> {
  let opened: Promise<LastingContext> | undefined;
  await use(() => (opened ??= open().then(toLasting)));
  await (await opened)?.context.close();
}

/** One page stays open, so that the process of the site does, with what it has compiled. */
async function toLasting(context: BrowserContext): Promise<LastingContext> {
  context.on('page', refuseClock);
  const first = await context.newPage();
  await openPlain(first);
  const session = await context.newCDPSession(first);
  const home = isOnDisk() ? 'file://' : new URL(topAddress()).origin;
  const empty = async (): Promise<void> => {
    // A test of another site has left its pages open there. Pages on a disk have no origin of their own.
    const others = context.pages().map((page) => new URL(page.url()).origin);
    const origins = new Set([home, ...others.filter((origin) => origin !== 'null')]);
    // First all pages are left, so that none stores something after.
    for (const page of context.pages()) if (page !== first) await page.close();
    for (const origin of origins) await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await context.clearCookies();
    await context.clearPermissions();
  };
  return { context, empty };
}

/** A clock would stay set for the tests that follow. */
function refuseClock(page: Page): void {
  const refuse = (): never => {
    throw new Error('A clock stays set in a context that tests share. Use testInOwnContext, or test.use({ ownContext: true }).');
  };
  Object.defineProperty(page, 'clock', { get: refuse });
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
