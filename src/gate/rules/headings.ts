import { SECTIONS } from '../../model/sections.ts';
import type { Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';
import { startOf, textOf } from './walk.ts';

const ORDER: readonly string[] = SECTIONS.map((section) => section.title);

/** A case study must have exactly the five headings, in order, and no other heading above the third level. */
export function checkHeadings({ source: { body }, nodes, collection }: ParsedFile): Issue[] {
  if (!body || collection !== 'case-studies') return [];
  const top = nodes.filter((node) => node.type === 'heading').filter(({ depth }) => depth <= 2);
  const titles = top.map((node) => textOf(node));
  const end = { line: body.position?.end.line ?? 1, column: 1 };
  const missing = ORDER.filter((title) => !titles.includes(title));
  // If the headings are in order, only the missing ones are reported, not every heading after them.
  const expected = isInOrder(titles) ? titles : ORDER;
  const problems = top.flatMap((node, index) => {
    const title = textOf(node);
    if (title !== expected[index])
      return [
        {
          ...startOf(node),
          message: `Found heading "${title}"; expected ${expected[index] ? `"${expected[index]}"` : 'no more headings'}.`,
          suggestion,
        },
      ];
    if (node.depth === 2) return [];
    return [{ ...startOf(node), message: `Heading "${title}" has one #. Use two.`, suggestion }];
  });
  const [first] = expected === ORDER ? ORDER.slice(top.length) : missing;
  if (first === undefined) return problems;
  const next = expected === ORDER ? -1 : titles.findIndex((title) => ORDER.indexOf(title) > ORDER.indexOf(first));
  const before = top[next];
  return [
    ...problems,
    { ...(before ? startOf(before) : end), message: `Heading "${first}" is missing${before ? ' before this one' : ''}.`, suggestion },
  ];
}

const isInOrder = (titles: readonly string[]): boolean =>
  titles.every((title, index) => ORDER.includes(title) && ORDER.indexOf(title) > ORDER.indexOf(titles[index - 1] ?? ''));

const suggestion = `Use these five, as "## Heading", in this order: ${ORDER.join(' · ')}. Subheadings start with ###.`;
