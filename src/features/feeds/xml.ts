import { escapeHtml } from '../../shared/escape-html.ts';

/** Two characters that HTML allows and XML 1.0 refuses. */
const NOT_XML = /[\ufffe\uffff]/g;

/** Escapes text for an element or an attribute. Attributes here are in double quotes. */
const escapeXml = (text: string): string => escapeHtml(text).replace(NOT_XML, '\u{fffd}').replaceAll('&#39;', "'");

/** HTML as CDATA, which is shorter than escaping every character. The text in the HTML is already escaped. */
export const markup = (html: string): [cdata: string] => [
  `<![CDATA[${html.replace(NOT_XML, '\u{fffd}').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`,
];

/** An XML element. `content` is text, or elements made with this function. */
export function element(name: string, content: string | readonly string[], attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside = typeof content === 'string' ? escapeXml(content) : content.join('');
  const start = `<${name}${written.join('')}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** A complete document with this root element. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
