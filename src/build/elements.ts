import type { HastNode } from 'satteri';

export type Element = Extract<HastNode, { type: 'element' }>;
export type Children = readonly (Element['children'][number] | string)[];

/** An element of an HTML tree. `properties` are named as the tree names them (`className`, `ariaLabel`); a string becomes a text node. */
export const element = (tagName: string, properties: Element['properties'], children: Children): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
