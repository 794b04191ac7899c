import { startSavedItems } from '../features/my-list/start.browser.ts';
import { startCopyAge } from './copy-age.browser.ts';
import { startFeedback } from './feedback.browser.ts';
import { startMasthead } from './masthead.browser.ts';
import { startHighlights } from '../features/search/highlights.browser.ts';

/** What every page starts. It is one file with all that it needs, so that it comes in one request and compresses as one. */
export function startEveryPage(): void {
  startHighlights();
  startMasthead();
  startSavedItems();
  startCopyAge();
  startFeedback();
}
