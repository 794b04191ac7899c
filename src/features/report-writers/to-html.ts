import { escapeHtml as escape } from '../../shared/escape-html.ts';
import { SITE } from '../../shared/site.ts';
import type { Block, Mark, Note, NumberedReport, NumberedRun } from './report-tree.ts';
import { captionsOf } from './captions.ts';
import { REPORT_CSS } from './report-css.ts';
import { writerWords as words } from './words.en.ts';

/** A report file runs and loads nothing; its only style sheet is inline. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one HTML file that needs nothing else. */
export function toReportFile(report: NumberedReport): string {
  return `<!doctype html>
<html lang="${SITE.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(report.title)}</title>
<style>${REPORT_CSS}</style>
</head>
<body>
<main>
${toReportHtml(report, 1)}
</main>
</body>
</html>
`;
}

/**
 * The report as HTML to insert into a page or to paste: only elements, no styles or classes. `top` is the heading level of its
 * title. All text is escaped.
 */
export function toReportHtml(report: NumberedReport, top: 1 | 2): string {
  const captions = captionsOf(report);
  const { heading, lead } = words.sources;
  const blocks = report.blocks.map((block) => writeBlock(block, top, captions));
  const notes = `<ol>\n${report.notes.map(writeNote).join('\n')}\n</ol>`;
  return [
    `<h${top}>${escape(report.title)}</h${top}>`,
    `<p>${escape(report.subtitle)}</p>`,
    ...blocks,
    ...(report.notes.length > 0 ? [`<h${top + 1}>${escape(heading)}</h${top + 1}>`, `<p>${escape(lead)}</p>`, notes] : []),
  ].join('\n');
}

function writeBlock(block: Block<NumberedRun>, top: number, captions: ReadonlyMap<object, string>): string {
  switch (block.kind) {
    case 'heading':
      return `<h${top + block.level}>${escape(block.text)}</h${top + block.level}>`;
    case 'paragraph':
      return `<p>${writeRuns(block.runs)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${writeRuns(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return writeTable(block, captions.get(block) ?? block.caption);
  }
}

function writeTable({ description, head, rows }: Extract<Block<NumberedRun>, { kind: 'table' }>, caption: string): string {
  const heads = head.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  const body = rows.map(([first = [], ...cells]) => {
    const rest = cells.map((cell) => `<td>${writeRuns(cell)}</td>`).join('');
    return `<tr><th scope="row">${writeRuns(first)}</th>${rest}</tr>`;
  });
  const aria = `aria-label="${escape(`${caption}. ${description}`)}"`;
  return `<table ${aria}>\n<caption>${escape(caption)}</caption>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

const writeRuns = (runs: readonly NumberedRun[]): string => runs.map(writeRun).join('');

function writeRun(run: NumberedRun): string {
  switch (run.kind) {
    case 'text':
      return escape(run.text);
    case 'strong':
      return `<strong>${escape(run.text)}</strong>`;
    case 'prompt':
      return `<em>${escape(run.text)}</em>`;
    case 'link':
      return `<a href="${escape(run.url)}">${escape(run.text)}</a>`;
    case 'marks':
      return `<sup>${run.marks.map(writeMark).join(', ')}</sup>`;
  }
}

const writeMark = (mark: Mark): string =>
  `<a id="${placeOf(mark)}" href="#note-${mark.note}" aria-label="${escape(words.noteMark(mark.note))}">${mark.note}</a>`;

function writeNote({ number, publisher, title, date, url, citations }: Note): string {
  const backs = Array.from({ length: citations }, (_, index) => {
    const name = escape(words.backTo(number, index + 1));
    return `<a href="#${placeOf({ note: number, citation: index + 1 })}" aria-label="${name}">${index + 1}</a>`;
  });
  const address = `<a href="${escape(url)}">${escape(url)}</a>`;
  return `<li id="note-${number}">${escape(words.note(publisher, title, date))} ${address} <small>${escape(words.back)} ${backs.join(' ')}</small></li>`;
}

const placeOf = ({ note, citation }: Mark): string => `cited-${note}-${citation}`;
