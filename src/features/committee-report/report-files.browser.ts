import { copyFormatted } from '../../browser/copy-formatted.ts';
import { saveFile } from '../../browser/save-file.ts';
import { makeReport } from './make-report.ts';
import { numberNotes } from '../report-writers/number-notes.ts';
import type { ReportInput } from './report-data.ts';
import type { NumberedReport } from '../report-writers/report-tree.ts';
import { reportWords } from './report-words.en.ts';
import { toReportFile, toReportHtml } from '../report-writers/to-html.ts';
import { toReportText } from '../report-writers/to-text.ts';
import { toWord, WORD_TYPE } from '../report-writers/to-word.ts';
import { committeeReport as t } from './words.en.ts';

/* All that makes a report and its files. It is loaded with the first report. */

export const writeReport = (input: ReportInput): NumberedReport => numberNotes(makeReport(input));

/** Shows the report within an element. Its text is escaped where it is written. */
export function showReport(report: NumberedReport, element: HTMLElement): void {
  const { body } = new DOMParser().parseFromString(toReportHtml(report, 2), 'text/html');
  element.replaceChildren(...body.childNodes);
}

/** What can be done with a report. Each returns what to say. `shown` is the element that shows it. */
export const REPORT_ACTIONS = {
  word: (report) => save(report, 'docx', toWord(report), WORD_TYPE),
  html: (report) => save(report, 'html', toReportFile(report), 'text/html'),
  copy: (report, shown) => copyFormatted(toReportHtml(report, 1), toReportText(report), shown),
} as const satisfies Record<string, (report: NumberedReport, shown: HTMLElement) => string | Promise<string>>;

function save({ day }: NumberedReport, ending: string, content: BlobPart, type: string): string {
  const name = reportWords.fileName(day, ending);
  saveFile(name, content, type);
  return t.saved(name);
}
