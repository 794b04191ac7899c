import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeHtml } from '../../shared/escape-html.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The elements that stay. Any other element is replaced by its content. */
const KEPT = new Set([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'figure', 'figcaption', 'pre', 'hr', 'br'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['a', 'strong', 'em', 'b', 'i', 'cite', 'q', 'code', 'sup', 'sub', 'small', 'time', 'abbr'],
]);
/** Elements that are removed with their content. */
const CUT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'button',
  'input',
  'select',
  'textarea',
  'iframe',
  'object',
]);
/** Classes of elements that make sense only on the page: controls, notes beside the text, and text for screen readers. */
const CUT_CLASSES = new Set(['no-print', 'needs-script', 'side-notes', 'visually-hidden']);
const ATTRIBUTES = new Set(['href', 'lang', 'dir', 'colspan', 'rowspan', 'scope', 'datetime']);
const VOID = new Set(['br', 'hr']);

/**
 * Converts the HTML of a page to HTML for use elsewhere: text, lists, tables and links with absolute addresses. Nothing in it
 * loads or runs. A link within the page, such as the number of a source, becomes its text.
 */
export const cleanHtml = (html: string, base: string): string => writeAll(parseFragment(html).childNodes, base).trim();

const writeAll = (nodes: readonly Node[], base: string): string => nodes.map((node) => writeNode(node, base)).join('');

function writeNode(node: Node, base: string): string {
  if (node.nodeName === '#text') return escapeHtml((node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' '));
  if (!('tagName' in node) || isCut(node)) return '';
  const inside = writeAll(node.childNodes, base);
  if (!KEPT.has(node.tagName) || leadsWithin(node)) return inside;
  const attributes = node.attrs.flatMap(({ name, value }) => writeAttribute(name, value, base));
  const start = `<${node.tagName}${attributes.join('')}>`;
  return VOID.has(node.tagName) ? start : `${start}${inside}</${node.tagName}>`;
}

const leadsWithin = ({ tagName, attrs }: Element): boolean =>
  tagName === 'a' && attrs.some(({ name, value }) => name === 'href' && value.startsWith('#'));

function isCut({ tagName, attrs }: Element): boolean {
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
  return CUT.has(tagName) || attrs.some(({ name }) => name === 'hidden') || classes.some((name) => CUT_CLASSES.has(name));
}

function writeAttribute(name: string, value: string, base: string): string[] {
  if (!ATTRIBUTES.has(name)) return [];
  if (name !== 'href') return [` ${name}="${escapeHtml(value)}"`];
  const address = URL.parse(value, base);
  return address && SAFE.has(address.protocol) ? [` href="${escapeHtml(address.href)}"`] : [];
}

const SAFE = new Set(['https:', 'http:', 'mailto:']);
