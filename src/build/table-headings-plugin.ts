import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/**
 * Marks the heading cells of a Markdown table for screen readers: the first row has the column headings, and the first cell
 * of each other row is its row heading. An empty cell is not a heading.
 */
export const tableHeadingsPlugin = () =>
  defineHastPlugin({
    name: 'table-headings',
    element: [
      {
        filter: ['tr'],
        visit(row, context) {
          const parent = context.parent(row);
          const isHead = parent?.type === 'element' && parent.tagName === 'thead';
          for (const [index, cell] of elementsOf(row).entries()) {
            const isEmpty = context.textContent(cell).trim() === '';
            const scope = isHead ? 'col' : index === 0 ? 'row' : undefined;
            if (scope && !isEmpty) context.replaceNode(cell, renamed(cell, 'th', { scope }));
            else if (isHead) context.replaceNode(cell, renamed(cell, 'td', {}));
          }
        },
      },
    ],
  });

const elementsOf = (row: Readonly<Element>): Element[] => row.children.filter((child) => child.type === 'element');

const renamed = (cell: Element, tagName: string, more: Readonly<Record<string, string>>): Element => ({
  ...cell,
  tagName,
  properties: { ...cell.properties, ...more },
});
