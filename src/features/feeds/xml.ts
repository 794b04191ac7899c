import { escapeHtml } from '../../shared/escape-html.ts';

/** Two characters that HTML allows and XML 1.0 refuses. */
const NOT_XML = /[\ufffe\uffff]/g;

/** A text in an element or an attribute, which is in double quotes here. */
const escapeXml = (text: string): string => escapeHtml(text).replace(NOT_XML, '\u{fffd}').replaceAll('&#39;', "'");

/** HTML as the content of an element, which is shorter than with every sign escaped. Its text has been escaped already. */
export const markup = (html: string): [cdata: string] => [
  `<![CDATA[${html.replace(NOT_XML, '\u{fffd}').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`,
];

/** An element of XML: `content` is a text, or elements made here. */
export function element(name: string, content: string | readonly string[], attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside = typeof content === 'string' ? escapeXml(content) : content.join('');
  const start = `<${name}${written.join('')}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** A whole document around its outermost element. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
