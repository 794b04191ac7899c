import { startCollecting } from './collecting/start.ts';
import { startCopyAge } from './copy-age.ts';
import { startFeedback } from './feedback.ts';
import { startMarks } from './marks.ts';

/** What every page starts. It is one file with all that it needs, so that it comes in one request and compresses as one. */
export function startEveryPage(): void {
  startMarks();
  startCollecting();
  startCopyAge();
  startFeedback();
}
