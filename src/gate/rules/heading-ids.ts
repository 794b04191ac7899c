import { headingId, isPageId } from '../../model/page-ids.ts';
import { SECTIONS } from '../../model/sections.ts';
import type { Issue } from './problem.ts';
import type { ParsedFile } from './reading.ts';
import { startOf, textOf } from './walk.ts';

const SECTION_IDS: readonly string[] = SECTIONS.map(({ id }) => id);

/** The id of a heading is made from its words; it must not be one that the page already has. */
export function checkHeadingIds({ nodes, collection }: ParsedFile): Issue[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const title = textOf(node);
    const id = headingId(title);
    if (id === '') return [{ ...startOf(node), message: 'This heading has no words.', suggestion: 'Write some, or take the # away.' }];
    const isTaken = isPageId(id, collection) || (collection === 'case-studies' && node.depth > 2 && SECTION_IDS.includes(id));
    if (!isTaken) return [];
    const message = `The page already has a part "${title}", so this heading needs another name.`;
    return [{ ...startOf(node), message, suggestion: `Say what this part is about, for example "${title} of the trial".` }];
  });
}
