import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { MdastNode } from 'satteri';
import { withoutComponentTags } from '../contribute-draft/component-tags.ts';
import { FRONT_MATTER } from '../../gate/rules/front-matter.ts';

/**
 * The tree of a case study's text, for `inspectText`. The gate's own parser cannot run in a browser; this one makes the same
 * tree of what `escapeMarkdown` has written, which holds no element, no expression and no statement, and of the components of a
 * published text without their tags. Tests hold the two together.
 */
export function parseMarkdown(text: string): { readonly body: MdastNode } {
  const withoutFront = text.replace(FRONT_MATTER, (front) => front.replace(/[^\n]+/g, ''));
  const body = fromMarkdown(withoutComponentTags(withoutFront), { extensions: [gfm(), LIKE_MDX], mdastExtensions: [gfmFromMarkdown()] });
  return { body: body as MdastNode };
}

/** A text that may hold elements knows no code by indentation and no addresses in pointed brackets. */
const LIKE_MDX = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };
