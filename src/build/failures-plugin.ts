import { defineMdastPlugin } from 'satteri';
import { SECTIONS } from '../model/sections.ts';

const AFTER_FAILURES = SECTIONS.find(({ id }) => id === 'how-to-do-it-yourself')?.title;

/**
 * Puts `<FailureList>` at the end of "What went wrong" in a case study. It shows the `failures` that the page hands to the
 * body. A file without results is no case study and passes unchanged.
 */
export const failuresPlugin = () =>
  defineMdastPlugin({
    name: 'failures',
    heading(node, context) {
      if (!context.data.astro?.frontmatter['results'] || node.depth !== 2 || context.textContent(node) !== AFTER_FAILURES) return;
      const value = { type: 'mdxJsxAttributeValueExpression' as const, value: 'props.failures' };
      context.insertBefore(node, {
        type: 'mdxJsxFlowElement',
        name: 'FailureList',
        attributes: [{ type: 'mdxJsxAttribute', name: 'failures', value }],
        children: [],
      });
    },
  });
