import { captionsOf } from './captions.ts';
import type { Block, NumberedReport, NumberedRun } from './report-tree.ts';
import { writerWords as words } from './words.en.ts';

/** The report as plain text: headings between blank lines, one line for each item and row, note numbers in square brackets. */
export function toReportText(report: NumberedReport): string {
  const captions = captionsOf(report);
  const blocks = report.blocks.map((block) => writeBlock(block, captions));
  const notes = report.notes.map(({ number, publisher, title, date, url }) => `[${number}] ${words.note(publisher, title, date)} ${url}`);
  const sources = notes.length > 0 ? [words.sources.heading, words.sources.lead, notes.join('\n')] : [];
  return `${[report.title, report.subtitle, ...blocks, ...sources].join('\n\n')}\n`;
}

function writeBlock(block: Block<NumberedRun>, captions: ReadonlyMap<object, string>): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return writeRuns(block.runs);
    case 'list':
      return block.items.map((item) => `- ${writeRuns(item)}`).join('\n');
    case 'table':
      return [captions.get(block) ?? block.caption, ...block.rows.map((row) => writeRow(row, block.head))].join('\n');
  }
}

/** A row as one line: its name, then each cell after its column heading. */
function writeRow([first = [], ...cells]: readonly (readonly NumberedRun[])[], head: readonly string[]): string {
  const labelled = cells.map((cell, index) => words.cell(head[index + 1] ?? '', writeRuns(cell)).trim());
  return `- ${[writeRuns(first), ...labelled].join('; ')}`;
}

const writeRuns = (runs: readonly NumberedRun[]): string =>
  runs.map((run) => (run.kind === 'marks' ? ` [${run.marks.map(({ note }) => note).join(', ')}]` : run.text)).join('');
