import {
  addressOf,
  ALSO_ON_DISK,
  contentOf,
  expect,
  isOnDisk,
  isThere,
  open,
  showInPlace,
  test,
  topAddress,
  type Page,
} from '../support/almanac.ts';
import { findFaults } from '../support/axe.ts';
import { findCutOnPaper } from '../support/paper.ts';
import { EVERY_KIND, NOT_FOUND, prepareKind } from '../support/page-kinds.ts';

/* One visit a kind of page tries everything that holds for all pages; what can differ on a disk is tried there too. */

for (const [kind, path] of EVERY_KIND) {
  // The page for addresses that lead nowhere is shown by a server; a disk has none.
  test(
    `${kind}: asks for nothing outside, complains of nothing, fits, can be reached, read and printed`,
    path === NOT_FOUND ? {} : ALSO_ON_DISK,
    async ({ page, openLasting }) => {
      await prepareKind(page, kind);
      const heard = listen(page, path);
      const before = await storedNames(page);
      await open(page, path);
      await waitUntilShown(page, path);
      const found = isOnDisk() ? await lookOnDisk(page) : await lookOnWeb(page, await lastingCopy(page, path, openLasting));
      const cookies = await page.context().cookies();
      expect({ ...found, ...heard, cookies, stored: await storedNames(page) }).toEqual({ ...NOTHING, stored: before });
    },
  );

  test(`${kind}: reads and browses without JavaScript`, async ({ plainPage: page }) => {
    await open(page, path);
    await expect(page.locator('h1')).toHaveCount(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    const main = page.getByRole('navigation', { name: 'Main' });
    await main.getByText('Topics').first().click();
    await main.getByRole('link', { name: 'Areas', exact: true }).click();
    await expect(page).toHaveURL(addressOf('/areas/'));
  });
}

const NOTHING = { outside: [], complaints: [], cookies: [], stops: [], faults: [], cut: [], deadLinks: [] };

/** Hears from now on what a page asks for outside the site, and what the browser complains of. */
function listen(page: Page, path: string): { readonly outside: string[]; readonly complaints: string[] } {
  const heard = { outside: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => {
    if (!request.url().startsWith(topAddress())) heard.outside.push(request.url());
  });
  page.on('console', (message) => {
    const isExpected = path === NOT_FOUND && message.location().url === addressOf(path) && message.text().includes('404');
    if (message.type() === 'error' && !isExpected) heard.complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  return heard;
}

/** A page that is only read adds nothing to the device; on a disk it leaves a mark of the storage that all its pages share. */
async function storedNames(page: Page): Promise<string[]> {
  const names = await page.evaluate(() =>
    location.protocol === 'about:' ? [] : [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  );
  return names.filter((name) => !(isOnDisk() && name === 'almanac-storage')).sort();
}

async function waitUntilShown(page: Page, path: string): Promise<void> {
  await expect(page.locator('[data-waits]')).toHaveCount(0);
  if (path.includes('#'))
    await expect(page.getByRole('status')).toContainText(/No results|case stud(y|ies) about|side by side|failures to expect/);
}

interface Found {
  readonly stops: readonly string[];
  readonly faults: readonly string[];
  readonly cut: readonly string[];
  readonly deadLinks: readonly string[];
}

/** The same page where axe has run before; or the page itself, where it is another one with its own address or what is on the device. */
async function lastingCopy(page: Page, path: string, openLasting: () => Promise<Page>): Promise<Page> {
  if (path.includes('#')) return page;
  const copy = await openLasting();
  await showInPlace(copy, path);
  return (await contentOf(copy)) === (await contentOf(page)) ? copy : page;
}

/** First the keyboard, on the page as it comes; then paper; then both widths, of which 320 px is 1280 px at 400 % zoom. */
async function lookOnWeb(page: Page, forAxe: Page): Promise<Found> {
  const stops = await unseenStops(page);
  const cut = await findCutOnPaper(page);
  return { stops, cut, faults: await findFaults(forAxe), deadLinks: [] };
}

/** The skip link comes first; then twelve stops of the keyboard, each of which can be seen. Returns those that cannot. */
async function unseenStops(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to main content');
  const unseen: string[] = [];
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    unseen.push(...(await page.evaluate(whyUnseen)));
  }
  return unseen;
}

/** Runs in the page: the element that has the focus, where it is not marked or has no size. */
function whyUnseen(): string[] {
  const element = document.activeElement;
  if (!element || element === document.body) return ['nothing has the focus'];
  const style = getComputedStyle(element.closest('svg a') ? (element.querySelector('.map__hit') ?? element) : element);
  const box = element.getBoundingClientRect();
  const isMarked = style.outlineStyle !== 'none' || style.stroke !== 'none';
  return isMarked && box.width > 0 && box.height > 0 ? [] : [element.outerHTML.slice(0, 120)];
}

async function lookOnDisk(page: Page): Promise<Found> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
  const within = [...new Set(links.filter((link) => link.startsWith('file:')).map((link) => link.split(/[?#]/)[0] ?? link))];
  const deadLinks: string[] = [];
  for (const link of within) if (!(await isThere(page, link))) deadLinks.push(link);
  return { stops: [], faults: [], cut: [], deadLinks };
}
