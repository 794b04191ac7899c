import { COMPONENT_ATTRIBUTES } from '../../model/allowed-content.ts';

const NAMES = [...COMPONENT_ATTRIBUTES.keys()].join('|');

/** A line that opens or closes a component, with nothing else in it. */
export const COMPONENT_TAG = new RegExp(`^(?:<(?:${NAMES})(?: [a-z]+="[^"<>{}]*")*>|</(?:${NAMES})>)$`);

/** The lines of a text that open or close a component. */
export const componentTagsIn = (text: string): string[] => text.split('\n').filter((line) => COMPONENT_TAG.test(line));

/**
 * A text without the lines of components, for a reader of Markdown that knows none. What a quotation cites is cited in its
 * place, so that no line moves and no source is thought to be left out.
 */
export const withoutComponentTags = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      if (!COMPONENT_TAG.test(line)) return line;
      const source = / source="([^"]*)"/.exec(line)?.[1];
      return source === undefined ? '' : `[^${source}]`;
    })
    .join('\n');

/** The name of a component that a text opens and does not close, or closes and does not open; undefined where all are whole. */
export function brokenComponentIn(text: string): string | undefined {
  const open: string[] = [];
  for (const line of componentTagsIn(text)) {
    const name = /[A-Z]\w*/.exec(line)?.[0] ?? '';
    if (!line.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open[0];
}
