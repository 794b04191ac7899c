import { allowListPlugin } from './allow-list-plugin.ts';
import { authorElementsPlugin } from './author-elements-plugin.ts';
import { citationPlugin } from './citation-plugin.ts';
import { tableHeadingsPlugin } from './table-headings-plugin.ts';

/** What all MDX of the content passes through, in this order. The first refuses what content may not hold. */
export const MDAST_PLUGINS = [allowListPlugin, citationPlugin];
/** And then, when it is a tree of HTML. */
export const HAST_PLUGINS = [tableHeadingsPlugin, authorElementsPlugin];
