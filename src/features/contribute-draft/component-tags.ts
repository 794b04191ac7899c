import { COMPONENT_ATTRIBUTES } from '../../model/allowed-content.ts';

const NAMES = [...COMPONENT_ATTRIBUTES.keys()].join('|');

/** A line that opens or closes a component, with nothing else in it. */
export const COMPONENT_TAG = new RegExp(`^(?:<(?:${NAMES})(?: [a-z]+="[^"<>{}]*")*>|</(?:${NAMES})>)$`);

/** The lines of a text that open or close a component. */
export const componentTagsIn = (text: string): string[] => text.split('\n').filter((line) => COMPONENT_TAG.test(line));

/**
 * A text without the lines of components, for a Markdown parser that does not know them. The citation of a quotation replaces its
 * tag, so that no line moves and no source appears to be uncited.
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

/** The name of a component that a text opens but does not close, or closes but does not open; undefined if all are complete. */
export function brokenComponentIn(text: string): string | undefined {
  const open: string[] = [];
  for (const line of componentTagsIn(text)) {
    const name = /[A-Z]\w*/.exec(line)?.[0] ?? '';
    if (!line.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open[0];
}
