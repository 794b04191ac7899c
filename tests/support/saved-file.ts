import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { expect, open, putOnDevice, test, type Page } from './almanac.ts';

/* Saving a file of several case studies, and opening it. */

export const [HOME_DESKS, FIBRE, DEAL] = ['easthaven-home-desks', 'easthaven-full-fibre', 'millham-deal'] as const;
export const ONLINE = 'https://new-local-almanac.example';
export const NASTY = '</div></article><script>document.title = "taken"</script>\n<b>bold</b> & "quoted" <img src=x onerror=alert(1)>';

interface Saved {
  readonly name: string;
  readonly html: string;
}

export const button = (page: Page) => page.getByRole('button', { name: 'Download as one file', exact: true });
export const hint = (page: Page) => page.locator('#save-hint');
export const said = (page: Page) => page.locator('[data-part="saved"]');

export async function save(page: Page): Promise<Saved> {
  const downloading = page.waitForEvent('download');
  await button(page).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), html: readFileSync(await download.path(), 'utf8') };
}

/** Opens a saved file as a double click does, in a new browser context. Records errors, and requests for anything but the file. */
export async function openSaved(browser: Browser, { name, html }: Saved, look: object = {}): Promise<{ page: Page; faults: string[] }> {
  const file = test.info().outputPath(name);
  writeFileSync(file, html);
  const context = await browser.newContext(look);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== pathToFileURL(file).href) faults.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, faults };
}

export async function openList(page: Page, ...entries: readonly (readonly [slug: string, note: string])[]): Promise<void> {
  const list = entries.map(([slug, note]) => ({ slug, note }));
  await putOnDevice(page, 'almanac', JSON.stringify({ version: 1, compare: [], list }));
  await open(page, '/my-list/');
}

/** Makes the page request a missing script instead of the one whose address ends with `ending`, over http and on a disk. */
export async function breakScript(page: Page, ending: string): Promise<void> {
  await page.evaluate((lost) => {
    Object.defineProperty(HTMLScriptElement.prototype, 'src', {
      configurable: true,
      set(this: HTMLScriptElement, address: string) {
        this.setAttribute('src', address.endsWith(lost) ? `${address}.lost` : address);
      },
    });
  }, ending);
}

/** Waits for a search and its results; on a busy machine the index is slow. */
export const searched = (page: Page, state: string): Promise<void> =>
  expect(page.locator('[data-search]')).toHaveAttribute('data-shown', state, { timeout: 30_000 });

export const slugsIn = ({ html }: Saved): string[] => [...html.matchAll(/<article id="([^"]+)">/g)].map(([, slug = '']) => slug);
export const slugsListed = (page: Page, part = 'main'): Promise<string[]> =>
  page.locator(`${part} [data-collect]`).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['collect'] ?? ''));
