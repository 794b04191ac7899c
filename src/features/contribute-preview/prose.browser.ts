import type { MdastNode } from 'satteri';
import { splitCitations } from '../../model/citation.ts';
import { findAddressFault } from '../../model/web-address.ts';
import { make } from '../../browser/dom.ts';
import { resolveHref } from '../../browser/resolve-href.ts';

/** The target of a citation: its number and the id of its entry on the page. */
export type CitationOf = (sourceId: string) => { readonly number: number; readonly anchor: string; readonly label: string } | undefined;

/** The nodes of a text as elements: only what a case study may contain, all else as plain words, links only to safe addresses. */
export function showNodes(nodes: readonly MdastNode[], cite: CitationOf): (Node | string)[] {
  return nodes.flatMap((node) => showNode(node, cite));
}

function showNode(node: MdastNode, cite: CitationOf): (Node | string)[] {
  const inner = (): (Node | string)[] => ('children' in node ? showNodes(node.children as MdastNode[], cite) : []);
  switch (node.type) {
    case 'text':
      return showText(node.value, cite);
    case 'paragraph':
      return [make('p', {}, ...inner())];
    case 'emphasis':
      return [make('em', {}, ...inner())];
    case 'strong':
      return [make('strong', {}, ...inner())];
    case 'list':
      return [make(node.ordered ? 'ol' : 'ul', { start: node.ordered ? (node.start ?? 1) : undefined }, ...showEntries(node, cite))];
    case 'listItem':
      return [make('li', {}, ...inner())];
    case 'blockquote':
      return [make('blockquote', {}, ...inner())];
    case 'heading':
      return [make('h5', {}, ...inner())];
    case 'break':
      return [make('br')];
    case 'thematicBreak':
      return [make('hr')];
    case 'link':
      return showLink(node.url, inner());
    case 'table':
      return [make('div', { class: 'scroll' }, make('table', {}, ...inner()))];
    case 'tableRow':
      return [make('tr', {}, ...inner())];
    case 'tableCell':
      return [make('td', {}, ...inner())];
    default:
      return 'value' in node && typeof node.value === 'string' ? [node.value] : inner();
  }
}

/** In a list without blank lines, the texts have no paragraphs around them. */
function showEntries({ children, spread }: Extract<MdastNode, { type: 'list' }>, cite: CitationOf): (Node | string)[] {
  if (spread || children.some((entry) => entry.spread)) return showNodes(children, cite);
  return children.map((entry) => make('li', {}, ...showNodes(entry.children.flatMap(withoutParagraph), cite)));
}

const withoutParagraph = (node: MdastNode): readonly MdastNode[] => (node.type === 'paragraph' ? node.children : [node]);

function showText(text: string, cite: CitationOf): (Node | string)[] {
  return splitCitations(text).map((part) => {
    if (part.kind === 'text') return part.text;
    const known = cite(part.sourceId);
    if (!known) return `[^${part.sourceId}]`;
    return make('sup', { class: 'cite' }, make('a', { href: `#${known.anchor}`, 'aria-label': known.label }, String(known.number)));
  });
}

/** A link that is safe for readers; for any other address only its words. */
export function showLink(url: string, words: readonly (Node | string)[]): (Node | string)[] {
  if (findAddressFault(url) === undefined) return [make('a', { href: url, rel: 'external noreferrer' }, ...words)];
  return WITHIN.test(url) ? [make('a', { href: resolveHref(url) }, ...words)] : [...words];
}

/** A page of the almanac, or an anchor on it. */
const WITHIN = /^(\/[a-z0-9-]+(\.[a-z0-9]+)*)+\/?(#[A-Za-z0-9_-]+)?$/;
