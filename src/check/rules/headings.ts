import { SECTIONS } from '../../model/sections.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';
import { startOf, textOf, walk } from '../walk.ts';

const ORDER = SECTIONS.map((section) => section.title);

/** The body has exactly the five headings of a case study, in their order, and no heading above the third level beside them. */
export function checkHeadings({ file, body }: Source): Problem[] {
  if (!body) return [];
  const headings = [...walk(body)].filter((node) => node.type === 'heading');
  const top = headings.filter((node) => node.depth <= 2);
  const problems = top.flatMap((node, index): Problem[] => {
    const expected = ORDER[index];
    const title = textOf(node);
    if (node.depth === 2 && title === expected) return [];
    return [
      {
        code: 'headings',
        file,
        ...startOf(node),
        message: `The heading "${title}" stands where "${expected ?? 'no further heading'}" is expected.`,
        mend: mend,
      },
    ];
  });
  const missing = ORDER.slice(top.length);
  if (missing.length === 0) return problems;
  const line = body.position?.end.line ?? 1;
  return [...problems, { code: 'headings', file, line, column: 1, message: `The heading "${missing[0]}" is missing.`, mend }];
}

const mend = `Use these five, as "## Heading", in this order: ${ORDER.join(' · ')}. Finer headings start with ###.`;
