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

/* Everything that makes a report and its files. It is loaded with the first report. */

export const writeReport = (input: ReportInput): NumberedReport => numberNotes(makeReport(input));

/** Shows the report in an element. `toReportHtml` escapes its text. */
export function showReport(report: NumberedReport, element: HTMLElement): void {
  const { body } = new DOMParser().parseFromString(toReportHtml(report, 2), 'text/html');
  element.replaceChildren(...body.childNodes);
}

/** The actions for a report. Each returns a message to announce. `shown` is the element that shows the report. */
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
