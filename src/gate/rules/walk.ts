import type { MdastNode } from 'satteri';
import type { Position } from './problem.ts';

/** All nodes of a tree, parents before children. No tree is too deep for it. */
export function* walk(root: MdastNode): Generator<MdastNode> {
  for (const { node } of walkWithDepth(root)) yield node;
}

/** All nodes of a tree, parents before children, each with the number of nodes above it. */
export function* walkWithDepth(root: MdastNode): Generator<{ node: MdastNode; depth: number }> {
  const waiting = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { node, depth } = next;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push({ node: child as MdastNode, depth: depth + 1 });
  }
}

/** The text of a node and all its descendants, with citations as written. */
export function textOf(root: MdastNode): string {
  const texts = [...walk(root)].map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''));
  return texts.join('').replaceAll('\r\n', '\n');
}

/** A literal attribute of a component; undefined if the node is not a component, or has no such attribute. */
export function attributeOf(node: MdastNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

export function startOf(node: MdastNode): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
