import { escapeHtml } from '../../shared/escape-html.ts';

/** Attributes of an XML element by name. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Characters that are not allowed in XML, besides those not allowed in HTML. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

export const escapeXml = (text: string): string => escapeHtml(text.replace(NO_CHARACTERS, '\u{fffd}'));

/** An XML element with its attributes and children, which are already XML. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return children.length > 0 ? `${start}>${children.join('')}</${name}>` : `${start}/>`;
}

/** A WordprocessingML element whose only attribute is `w:val`. */
export const valued = (name: string, value: string | number): string => element(name, { 'w:val': value });

/** A complete part of the file. */
export const part = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The attributes of the root element of every part with text. */
export const NAMESPACES: Attributes = { 'xmlns:w': W, 'xmlns:r': R };
