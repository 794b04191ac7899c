import { chromium } from '@playwright/test';
import type { Printer } from '../../src/features/editions/print-book.build.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';

export interface OpenPrinter {
  readonly print: Printer;
  readonly close: () => Promise<void>;
}

/** A Chromium that prints pages as PDF: without scripts, and without a network. Throws if no browser is found. */
export async function openPrinter(): Promise<OpenPrinter> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const print: Printer = async (html, isDraft) => {
    const page = await context.newPage();
    await page.setContent(html, { timeout: 0 });
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: !isDraft, outline: !isDraft });
    await page.close();
    return pdf;
  };
  return { print, close: () => browser.close() };
}
