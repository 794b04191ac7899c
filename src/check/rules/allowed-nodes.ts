import type { MdastNode } from 'satteri';
import { COMPONENT_ATTRIBUTES, PROSE_NODES } from '../../model/allowed-content.ts';
import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';
import { startOf, walk } from '../walk.ts';

const mend = 'Content is text: paragraphs, lists, tables, links, quotations and the components named in docs/writing-a-case-study.md.';

/** Content is data, never code: an allow-list of node kinds, components and literal attributes. */
export function checkAllowedNodes({ file, body }: Source): Problem[] {
  if (!body) return [];
  return [...walk(body)].flatMap((node): Problem[] => {
    const message = refusal(node);
    return message ? [{ code: 'not-allowed', file, ...startOf(node), message, mend }] : [];
  });
}

function refusal(node: MdastNode): string | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return componentRefusal(node);
  if (node.type === 'link' && !/^(https:\/\/|mailto:|\/|#)/.test(node.url)) return `The link "${node.url}" does not begin with https://.`;
  return PROSE_NODES.has(node.type) ? undefined : `Content may not hold ${KINDS[node.type] ?? `"${node.type}"`}.`;
}

const KINDS: Record<string, string> = {
  mdxjsEsm: 'import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  html: 'raw HTML',
  code: 'a code block',
  image: 'a picture in this form',
  footnoteDefinition: 'a footnote definition: sources stand in the front matter',
};

function componentRefusal(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string | undefined {
  const allowed = COMPONENT_ATTRIBUTES.get(node.name ?? '');
  if (!allowed) return `<${node.name ?? ''}> is not a component that content may use.`;
  const bad = node.attributes.find(
    (attribute) => attribute.type !== 'mdxJsxAttribute' || !allowed.includes(attribute.name) || typeof attribute.value !== 'string',
  );
  if (!bad) return undefined;
  return bad.type === 'mdxJsxAttribute'
    ? `<${node.name ?? ''}> does not take ${bad.name} in this form.`
    : `<${node.name ?? ''}> takes only plain attributes.`;
}
