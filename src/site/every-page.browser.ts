import { startSavedItems } from '../features/my-list/start.browser.ts';
import { startCopyAge } from './copy-age.browser.ts';
import { startFeedback } from './feedback.browser.ts';
import { startMasthead } from './masthead.browser.ts';

/**
 * Starts the scripts of every page. They are in one file with all that they need, so that it takes one request and compresses as
 * one. The script that highlights search words is loaded only if the reader came from a search result.
 */
export function startEveryPage(): void {
  if (new URLSearchParams(location.search).has('mark')) void startMarks();
  startMasthead();
  startSavedItems();
  startCopyAge();
  startFeedback();
}

/** If it does not load, the page is still readable. */
async function startMarks(): Promise<void> {
  const loaded = await import('../features/search/highlights.browser.ts').catch(() => undefined);
  loaded?.startHighlights();
}
