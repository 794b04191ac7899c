import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Engine, Tab } from './tab.ts';

/** The default of Firefox, which tools often switch off: each file on a disk is its own origin. */
const STRICT = { 'security.fileuri.strict_origin_policy': true };
const saveTo = (folder: string): Record<string, unknown> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.alwaysOpenPanel': false,
});
const REPORT = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  console.error('The policy forbids ' + violatedDirective + ': ' + blockedURI));`;

/** Firefox, driven over WebDriver BiDi. */
export async function startFirefox([program = '']: readonly string[]): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), 'almanac-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: { ...STRICT, ...saveTo(downloads) },
  });
  return {
    openTab: (top) => openTab(browser, downloads, top),
    visit: async (address, top) => {
      const tab = await openTab(browser, downloads, top);
      await tab.go(address);
      const complaints = await tab.complaints();
      await tab.close();
      return complaints;
    },
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

async function openTab(browser: Browser, downloads: string, top: string): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  const isOutside = (address: string): boolean => !address.startsWith(top) && !/^(data|blob|about):/.test(address);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => isOutside(request.url()) && complaints.push(`A request outside: ${request.url()}`));
  await page.evaluateOnNewDocument(REPORT);
  return { ...steps(page), downloads, complaints: () => Promise.resolve(complaints), close: () => context.close() };
}

const steps = (page: Page): Omit<Tab, 'downloads' | 'complaints' | 'close'> => ({
  go: async (address) => {
    await page.goto('about:blank');
    await page.goto(address);
  },
  reload: async () => void (await page.reload()),
  click: (selector) => page.locator(selector).click(),
  type: (text) => page.keyboard.type(text),
  press: (key) => (key === 'Paste' ? paste(page) : page.keyboard.press(key)),
  choose: async (selector, value) => void (await page.select(selector, value)),
  run: (expression) => page.evaluate(expression),
});

async function paste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}
