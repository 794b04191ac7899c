import { isElement, type Element, type Node, type Parent } from './tree.build.ts';

const SVG = 'http://www.w3.org/2000/svg';
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML may not contain: https://www.w3.org/TR/xml/#charsets */
const UNFIT = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as XML, in an element or in a quoted attribute. Characters that XML may not contain become U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(UNFIT, '\u{fffd}').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** A parsed HTML fragment as XHTML, by the rules of https://www.w3.org/TR/epub-33/#sec-xhtml. Comments are removed. */
export const toXhtml = (parent: Parent): string => parent.childNodes.map(writeNode).join('');

function writeNode(node: Node): string {
  if (isElement(node)) return writeElement(node);
  return node.nodeName === '#text' && 'value' in node ? escapeXml(node.value) : '';
}

function writeElement(element: Element): string {
  const { tagName, attrs, namespaceURI } = element;
  const space = tagName === 'svg' && namespaceURI === SVG ? ` xmlns="${SVG}"` : '';
  const attributes = attrs.map(({ prefix, name, value }) => ` ${prefix ? `${prefix}:` : ''}${name}="${escapeXml(value)}"`).join('');
  const start = `<${tagName}${space}${attributes}`;
  return VOID.has(tagName) ? `${start}/>` : `${start}>${toXhtml(element)}</${tagName}>`;
}
