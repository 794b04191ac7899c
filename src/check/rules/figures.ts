import type { MdastNode } from 'satteri';
import { splitCitations } from '../../model/citation.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';
import { startOf, textOf, walk } from '../walk.ts';

/** A paragraph or a table with a figure in it carries a citation. Headings and list numbers are not figures. */
export function checkFigures({ file, body }: Source): Problem[] {
  if (!body) return [];
  return [...blocks(body)].flatMap((node): Problem[] => {
    const parts = splitCitations(textOf(node));
    const figure = parts.flatMap((part) => (part.kind === 'text' ? [/\d[\d,.]*/.exec(part.text)?.[0]] : [])).find(Boolean);
    if (!figure || parts.some((part) => part.kind === 'citation')) return [];
    return [
      {
        code: 'uncited-figure',
        file,
        ...startOf(node),
        message: `This paragraph gives a figure (${figure}) without a source.`,
        mend: 'Put a citation such as [^source-id] after the statement it supports.',
      },
    ];
  });
}

function* blocks(body: MdastNode): Generator<MdastNode> {
  for (const node of walk(body)) if (node.type === 'paragraph' || node.type === 'table') yield node;
}
