import type { NumberedReport } from './report-tree.ts';
import { writerWords as words } from './words.en.ts';

/** The numbered captions of a report's tables, by table. */
export function captionsOf({ blocks }: Pick<NumberedReport, 'blocks'>): ReadonlyMap<object, string> {
  const tables = blocks.filter((block) => block.kind === 'table');
  return new Map(tables.map((table, index) => [table, words.table(index + 1, table.caption)]));
}
