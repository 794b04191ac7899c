import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { mdxToHast } from 'satteri';

/**
 * Parts of a content file that would do harm if it were published. They are found by other means than those of the rules:
 * Astro's own parser of front matter, and the tree of HTML that the compiler makes from the text.
 */
export function hostileThingsIn(text: string): string[] {
  const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  const strings = [...stringsOf(frontmatter)];
  const keys = [...keysOf(frontmatter)].filter((key) => ['layout', '__proto__', 'constructor', 'prototype'].includes(key));
  const tree = mdxToHast(content) as HtmlNode;
  return [...keys, ...strings.filter((value) => UNSEEN.test(value)), ...detectHarmIn(tree)];
}

interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly HtmlNode[];
}

/** Direction marks, control characters except tab and line end, and similar characters. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFC]/;

const ELEMENTS = new Set([
  ...['a', 'blockquote', 'br', 'code', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'strong', 'ul'],
  ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'sup'],
]);
const PROPERTIES = new Set(['href', 'title', 'id', 'start', 'align', 'className']);

function detectHarmIn(node: HtmlNode): string[] {
  const here = detectHarm(node);
  return [...here, ...(node.children ?? []).flatMap((child) => detectHarmIn(child))];
}

function detectHarm({ type, tagName = '', name, value, properties = {}, attributes = [] }: HtmlNode): string[] {
  if (type === 'root') return [];
  if (type === 'text')
    return typeof value === 'string' && UNSEEN.test(value.replaceAll('\r\n', '\n')) ? [`text ${JSON.stringify(value)}`] : [];
  if (type.startsWith('mdxJsx')) {
    const isOurs = name === 'Quotation' || name === 'Timeline';
    return isOurs && attributes.every((attribute) => typeof attribute.value === 'string') ? [] : [`<${name ?? ''}>`];
  }
  if (type !== 'element') return [type];
  const strange = Object.keys(properties).filter((property) => !PROPERTIES.has(property));
  const address = properties['href'];
  const leads =
    address === undefined || (typeof address === 'string' && /^(https:\/\/[a-z0-9]|mailto:[a-z0-9]|\/[a-z0-9]|\/$|#)/i.test(address));
  return [...(ELEMENTS.has(tagName) ? [] : [`<${tagName}>`]), ...strange, ...(leads ? [] : [`a link to ${String(address)}`])];
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value === 'object' && value !== null) for (const entry of Object.values(value)) yield* stringsOf(entry);
}

function* keysOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    yield key;
    yield* keysOf(entry);
  }
}
