import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, type Element } from '../../gate/output/read-page.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export { attributeOf, type Element };

export const readFragment = (html: string): DefaultTreeAdapterTypes.DocumentFragment => parseFragment(html);
export const readDocument = (html: string): DefaultTreeAdapterTypes.Document => parse(html);
export const writeHtml = (parent: Parent): string => serialize(parent);

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

/** All elements within a node, in document order. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element)]);
}

/** All text within a node, with single spaces. */
export function textIn(parent: Parent): string {
  const read = (node: Node): string => ('value' in node ? node.value : isElement(node) ? node.childNodes.map(read).join('') : '');
  return parent.childNodes.map(read).join('').replace(/\s+/g, ' ').trim();
}

export const hasClass = (element: Element, name: string): boolean => (attributeOf(element, 'class') ?? '').split(' ').includes(name);

/** Sets an attribute; undefined removes it. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((attribute) => attribute.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

export function rename(element: Element, tagName: string): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

/** Removes, at any depth, the elements that `isUnwanted` names. */
export function prune(parent: Parent, isUnwanted: (element: Element) => boolean): void {
  parent.childNodes = parent.childNodes.filter((node) => !(isElement(node) && isUnwanted(node)));
  for (const node of parent.childNodes) if (isElement(node)) prune(node, isUnwanted);
}

/** Moves every heading by this many levels; h6 is the last. */
export function shiftHeadings(parent: Parent, by: number): void {
  for (const element of elementsIn(parent)) {
    const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
    if (level) rename(element, `h${Math.min(6, Math.max(1, Number(level) + by))}`);
  }
}
