import { allowListPlugin } from './allow-list-plugin.ts';
import { authorElementsPlugin } from './author-elements-plugin.ts';
import { citationPlugin } from './citation-plugin.ts';
import { tableHeadingsPlugin } from './table-headings-plugin.ts';

/** The plugins for all MDX of the content, in this order. The first refuses anything that content may not contain. */
export const MDAST_PLUGINS = [allowListPlugin, citationPlugin];
/** The plugins for its HTML tree, which run after those. */
export const HAST_PLUGINS = [tableHeadingsPlugin, authorElementsPlugin];
