import { startSavedItems } from '../features/my-list/start.browser.ts';
import { startCopyAge } from './copy-age.browser.ts';
import { startFeedback } from './feedback.browser.ts';
import { startMasthead } from './masthead.browser.ts';

/**
 * What every page starts. It is one file with all that it needs, so that it comes in one request and compresses as one; what
 * marks the words of a search comes only where a result led to the page.
 */
export function startEveryPage(): void {
  if (new URLSearchParams(location.search).has('mark')) void startMarks();
  startMasthead();
  startSavedItems();
  startCopyAge();
  startFeedback();
}

/** Without it the page can still be read. */
async function startMarks(): Promise<void> {
  const loaded = await import('../features/search/highlights.browser.ts').catch(() => undefined);
  loaded?.startHighlights();
}
