import type { Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';
import { DEEPEST, LARGEST_TABLE } from './text-rules.ts';
import { startOf } from './walk.ts';

/** Quotations, lists, emphasis and the like stand in each other no deeper than a reader can follow. */
export function checkTreeDepth({ tooDeep }: ParsedFile): Issue[] {
  if (!tooDeep) return [];
  const message = `The text is more than ${DEEPEST} levels deep here.`;
  return [{ ...startOf(tooDeep), message, suggestion: 'Take lists, quotations or emphasis out of each other.' }];
}

/** A table has at most twenty columns and two hundred rows. */
export function checkTableSize({ nodes }: ParsedFile): Issue[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return [];
    const rows = node.children.length - 1;
    const columns = Math.max(...node.children.map((row) => row.children.length));
    if (rows <= LARGEST_TABLE.rows && columns <= LARGEST_TABLE.columns) return [];
    const message = `This table has ${columns} columns and ${rows} rows; at most ${LARGEST_TABLE.columns} and ${LARGEST_TABLE.rows} are read.`;
    return [{ ...startOf(node), message, suggestion: 'Make two tables of it, or leave out what readers do not need.' }];
  });
}
