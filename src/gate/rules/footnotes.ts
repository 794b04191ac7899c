import type { MdastNode } from 'satteri';
import { slugify } from '../../shared/urls.ts';
import type { Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';
import { textOf } from './walk.ts';

/** The advice for a Markdown footnote: list its source in the front matter, and cite it by its id. */
export function offerSource(node: MdastNode, { source, nodes }: ParsedFile): Partial<Pick<Issue, 'suggestion'>> {
  const label = labelOf(node);
  if (label === undefined) return {};
  const known = idsIn(source.data);
  const definition = nodes.find((other) => other.type === 'footnoteDefinition' && labelOf(other) === label);
  const words = definition ? slugify(textOf(definition)).split('-').slice(0, 3).join('-') : '';
  const id = /^[a-z]/.test(words) ? words : 'panel-report-2024';
  const own = known.length > 0 ? ` Where it is one of those that are there, its id is one of: ${known.join(', ')}.` : '';
  const cite = `List the source under sources in the front matter with an id, such as id: ${id}, and cite it as [^${id}].${own}`;
  return { suggestion: node.type === 'footnoteDefinition' ? `${cite} Then delete this line.` : cite };
}

const labelOf = (node: MdastNode): string | undefined =>
  node.type === 'footnoteDefinition' || node.type === 'footnoteReference' ? node.identifier : undefined;

function idsIn(data: unknown): string[] {
  const sources = (Object(data) as { sources?: unknown }).sources;
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((entry) => {
    const { id } = Object(entry) as { id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
}
