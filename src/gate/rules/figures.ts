import type { MdastNode } from 'satteri';
import { splitCitations } from '../../model/citation.ts';
import type { Issue } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';
import { figureAnchor } from '../../shared/urls.ts';
import { startOf, textOf, walk } from './walk.ts';

/** In a case study, a paragraph or table with a figure must have a citation. Headings and list numbers are not figures. */
export function checkCitedFigures({ nodes, collection }: ParsedFile): Issue[] {
  if (collection !== 'case-studies') return [];
  const footnotes = nodes.filter(({ type }) => type === 'footnoteDefinition').flatMap((node) => [...walk(node)]);
  const blocks = nodes.filter((node) => isBlock(node) && !footnotes.includes(node));
  return blocks.flatMap((node) => {
    const parts = splitCitations(textOf(node));
    const figure = parts.flatMap((part) => (part.kind === 'text' ? [/\d[\d,.]*(?<![,.])/.exec(part.text)?.[0]] : [])).find(Boolean);
    if (!figure || parts.some((part) => part.kind === 'citation')) return [];
    return [
      {
        ...startOf(node),
        message: `This ${node.type} has a figure (${figure}) but no citation.`,
        suggestion:
          node.type === 'table'
            ? 'Add a citation, such as [^source-id], in one of its cells, after the figure or in the column heading.'
            : 'Add a citation, such as [^source-id], after the statement.',
      },
    ];
  });
}

/** Each figure must have its own address, made from its label and date. Links and citations use it. */
export function checkFigureAddresses(reading: ParsedFile): Issue[] {
  const anchors = (dataOf(reading, 'case-studies')?.results ?? []).map(figureAnchor);
  return anchors.flatMap((anchor, index) =>
    anchors.indexOf(anchor) === index
      ? []
      : [
          {
            ...reading.source.positionOf(['results', index, 'label']),
            message: 'Another figure measures the same and is for the same date, so both would have one address.',
            suggestion: 'Say in the label how this figure differs, or remove one of the two.',
          },
        ],
  );
}

/** Years, and names that contain a digit, do not count as figures: 2020, Covid-19, 5G, G20. */
const NO_FIGURE =
  /\b(?:19|20)\d\d\b|\b(?:covid|article|section)[ -]\d+|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\p{L}+\d+\b|\b\d+\p{Lu}+\b/giu;

/** In a page of prose, a paragraph with a figure must link to the source of the figure. */
export function checkLinkedFigures({ nodes, collection }: ParsedFile): Issue[] {
  if (collection === 'case-studies') return [];
  return nodes.filter(isBlock).flatMap((node) => {
    const figure = /\d[\d,.]*(?<![,.])/.exec(textOf(node).replace(NO_FIGURE, ''))?.[0];
    if (!figure || [...walk(node)].some(({ type }) => type === 'link')) return [];
    return [
      {
        ...startOf(node),
        message: `This paragraph has a figure (${figure}) but no link to its source.`,
        suggestion: 'Link the statement to its source, or to the page of the almanac that gives it.',
      },
    ];
  });
}

const isBlock = (node: MdastNode): boolean => node.type === 'paragraph' || node.type === 'table';
