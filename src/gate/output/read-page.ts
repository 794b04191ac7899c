import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A built page: all its elements in document order, and their ids. */
export interface Page {
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** Parses a page as a browser without JavaScript does, so that <noscript> is read too, and in <template>. */
export function readPage(html: string): Page {
  const elements: Element[] = [];
  addElements(parse(html, { scriptingEnabled: false }), elements);
  return { elements, ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])) };
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text right within an element. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function addElements(node: Node, elements: Element[]): void {
  if ('tagName' in node) elements.push(node);
  if ('content' in node) addElements(node.content, elements);
  if ('childNodes' in node) for (const child of node.childNodes) addElements(child, elements);
}
