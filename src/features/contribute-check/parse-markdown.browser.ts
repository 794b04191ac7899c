import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { MdastNode } from 'satteri';
import { withoutComponentTags } from '../contribute-draft/component-tags.ts';
import { FRONT_MATTER } from '../../gate/rules/front-matter.ts';

/**
 * Parses a case study's text for `inspectText`. The gate's own parser cannot run in a browser. This one makes the same tree from
 * the output of `escapeMarkdown`, which has no elements, expressions or statements, and from published text without its component
 * tags. Tests check that the two agree.
 */
export function parseMarkdown(text: string): { readonly body: MdastNode } {
  const withoutFront = text.replace(FRONT_MATTER, (front) => front.replace(/[^\n]+/g, ''));
  const body = fromMarkdown(withoutComponentTags(withoutFront), { extensions: [gfm(), LIKE_MDX], mdastExtensions: [gfmFromMarkdown()] });
  return { body: body as MdastNode };
}

/** Text that may contain elements has no indented code and no addresses in angle brackets. */
const LIKE_MDX = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };
