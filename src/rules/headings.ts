import { SECTIONS } from '../model/sections.ts';
import type { Finding } from './problem.ts';
import type { Reading } from './reading.ts';
import { startOf, textOf } from './walk.ts';

const ORDER = SECTIONS.map((section) => section.title);

/** A case study has exactly the five headings, in their order, and no heading above the third level beside them. */
export function checkHeadings({ source: { body }, nodes, collection }: Reading): Finding[] {
  if (!body || collection !== 'case-studies') return [];
  const top = nodes.filter((node) => node.type === 'heading' && node.depth <= 2);
  const problems = top.flatMap((node, index) => {
    const expected = ORDER[index];
    const title = textOf(node);
    if (node.type === 'heading' && node.depth === 2 && title === expected) return [];
    return [{ ...startOf(node), message: `The heading "${title}" stands where "${expected ?? 'no further heading'}" is expected.`, mend }];
  });
  const [missing] = ORDER.slice(top.length);
  if (missing === undefined) return problems;
  return [...problems, { line: body.position?.end.line ?? 1, column: 1, message: `The heading "${missing}" is missing.`, mend }];
}

const mend = `Use these five, as "## Heading", in this order: ${ORDER.join(' · ')}. Finer headings start with ###.`;
