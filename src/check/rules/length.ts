import type { Problem } from '../problems.ts';
import type { Source } from '../read-source.ts';
import { countWords } from '../../lib/text.ts';
import { splitCitations } from '../../model/citation.ts';
import { textOf } from '../walk.ts';

const LEAST = 450;
const MOST = 900;

/** A case study is long enough to be of use and short enough to be read: 450 to 900 words. */
export function checkLength({ file, body }: Source): Problem[] {
  const words = body ? wordsOf(body) : 0;
  if (words >= LEAST && words <= MOST) return [];
  const message = `The text has ${words} words; a case study has ${LEAST} to ${MOST}.`;
  return [
    {
      code: 'length',
      file,
      line: 1,
      column: 1,
      message,
      mend:
        words < LEAST
          ? 'Tell more of what the sources tell, most of all what went wrong.'
          : 'Leave out what a reader elsewhere cannot use.',
    },
  ];
}

function wordsOf(body: NonNullable<Source['body']>): number {
  if (!('children' in body)) return 0;
  const text = body.children.map((child) => blockText(child)).join('\n');
  return countWords(
    splitCitations(text)
      .map((part) => (part.kind === 'text' ? part.text : ' '))
      .join(''),
  );
}

function blockText(node: Parameters<typeof textOf>[0]): string {
  const isBlockParent = ['list', 'listItem', 'table', 'tableRow', 'blockquote', 'mdxJsxFlowElement'].includes(node.type);
  return isBlockParent && 'children' in node ? node.children.map((child) => blockText(child as typeof node)).join('\n') : textOf(node);
}
