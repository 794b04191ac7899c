import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { scanTags, type StartTag } from '../../shared/start-tags.ts';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The parts of an element that the rules read. */
export interface PageElement {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly object[];
}

/** A built page: all its elements in document order, and their ids. */
export interface Page<E extends PageElement = PageElement> {
  readonly elements: readonly E[];
  readonly ids: ReadonlySet<string>;
}

/** Parses a page as a browser without JavaScript does, so that <noscript> is read too, as are the contents of <template>. */
export function readPage(html: string): Page<Element> {
  const elements: Element[] = [];
  addElements(parse(html, { scriptingEnabled: false }), elements);
  return toPage(elements);
}

/**
 * The same for the rules, several times as fast: a page in the form that we write is scanned, any other is parsed. Elements that a
 * browser adds may be missing, and those it drops may be present. The only text is that of scripts.
 */
export function scanPage(html: string): Page {
  const tags = scanTags(html);
  return tags ? toPage(tags.map((tag) => toElement(tag, html))) : readPage(html);
}

const toPage = <E extends PageElement>(elements: readonly E[]): Page<E> => ({
  elements,
  ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
});

const NO_TEXT: PageElement['childNodes'] = [];

const toElement = ({ name, attributes, inside, end }: StartTag, html: string): PageElement => ({
  tagName: name,
  attrs: attributes,
  childNodes: name === 'script' ? [{ value: html.slice(inside, html.lastIndexOf('</', end - 1)) }] : NO_TEXT,
});

export function attributeOf({ attrs }: Pick<PageElement, 'attrs'>, name: string): string | undefined {
  for (const attribute of attrs) if (attribute.name === name) return attribute.value;
  return undefined;
}

/** The text directly inside an element. */
export const textOf = ({ childNodes }: PageElement): string =>
  childNodes.map((node) => ('value' in node ? String(node.value) : '')).join('');

function addElements(node: Node, elements: Element[]): void {
  if ('tagName' in node) elements.push(node);
  if ('content' in node) addElements(node.content, elements);
  if ('childNodes' in node) for (const child of node.childNodes) addElements(child, elements);
}
