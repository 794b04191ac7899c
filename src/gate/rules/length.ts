import type { MdastNode } from 'satteri';
import { countWords } from '../../shared/text.ts';
import { splitCitations } from '../../model/citation.ts';
import { START, type Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';
import { textOf } from './walk.ts';

const LEAST = 450;
const MOST = 900;

/** A case study must be long enough to be useful and short enough to be read: 450 to 900 words. */
export function checkLength({ source, collection }: ParsedFile): Issue[] {
  if (!source.body || collection !== 'case-studies') return [];
  const words = wordsOf(source.body);
  if (words >= LEAST && words <= MOST) return [];
  const suggestion =
    words < LEAST ? 'Add more from your sources, especially on what went wrong.' : 'Cut what would not help other councils.';
  return [{ ...START, message: `The text has ${words} words. A case study needs ${LEAST} to ${MOST}.`, suggestion }];
}

function wordsOf(body: MdastNode): number {
  if (!('children' in body)) return 0;
  const text = body.children.map((child) => blockText(child)).join('\n');
  return countWords(
    splitCitations(text)
      .map((part) => (part.kind === 'text' ? part.text : ' '))
      .join(''),
  );
}

function blockText(node: MdastNode): string {
  const isBlockParent = ['list', 'listItem', 'table', 'tableRow', 'blockquote', 'mdxJsxFlowElement'].includes(node.type);
  return isBlockParent && 'children' in node ? node.children.map((child) => blockText(child as MdastNode)).join('\n') : textOf(node);
}
