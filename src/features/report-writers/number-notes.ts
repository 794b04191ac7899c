import type { NotedSource } from '../../content/cited-facts.ts';
import type { Block, Mark, Note, NumberedReport, NumberedRun, Report, Run } from './report-tree.ts';

/** Numbers the sources of a report in the order in which they are first cited. A source has one number, however often it is cited. */
export function numberNotes(report: Report): NumberedReport {
  const counts = new Map<string, { readonly source: NotedSource; readonly number: number; citations: number }>();
  const mark = (source: NotedSource): Mark => {
    const key = JSON.stringify(source);
    const entry = counts.get(key) ?? { source, number: counts.size + 1, citations: 0 };
    counts.set(key, entry);
    entry.citations += 1;
    return { note: entry.number, citation: entry.citations };
  };
  const blocks = report.blocks.map((block) => mapRuns(block, (run) => numberRun(run, mark)));
  const notes = [...counts.values()].map(({ source, number, citations }): Note => ({ ...source, number, citations }));
  return { ...report, blocks, notes };
}

const numberRun = (run: Run, mark: (source: NotedSource) => Mark): NumberedRun =>
  run.kind === 'cite' ? { kind: 'marks', marks: run.sources.map(mark).sort((a, b) => a.note - b.note) } : run;

/** The block with each run changed, in reading order. */
function mapRuns<A, B>(block: Block<A>, change: (run: A) => B): Block<B> {
  switch (block.kind) {
    case 'heading':
      return block;
    case 'paragraph':
      return { ...block, runs: block.runs.map(change) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(change)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(change))) };
  }
}
