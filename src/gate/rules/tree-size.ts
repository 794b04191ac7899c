import type { Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';
import { DEEPEST, LARGEST_TABLE } from './text-rules.ts';
import { startOf } from './walk.ts';

/** Quotations, lists and emphasis must not be nested deeper than a reader can follow. */
export function checkTreeDepth({ tooDeep }: ParsedFile): Issue[] {
  if (!tooDeep) return [];
  const message = `The text is nested more than ${DEEPEST} levels deep here.`;
  return [{ ...startOf(tooDeep), message, suggestion: 'Reduce the nesting.' }];
}

/** A table may have at most twenty columns and two hundred rows. */
export function checkTableSize({ nodes }: ParsedFile): Issue[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return [];
    const rows = node.children.length - 1;
    const columns = Math.max(...node.children.map((row) => row.children.length));
    if (rows <= LARGEST_TABLE.rows && columns <= LARGEST_TABLE.columns) return [];
    const message = `This table has ${columns} columns and ${rows} rows; the limit is ${LARGEST_TABLE.columns} columns and ${LARGEST_TABLE.rows} rows.`;
    return [{ ...startOf(node), message, suggestion: 'Split the table or link to the data.' }];
  });
}
