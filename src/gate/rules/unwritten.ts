import { findPlaceholders, PLACEHOLDER } from '../../model/placeholder.ts';
import type { Issue, Position } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';
import { startOf, textOf } from './walk.ts';

/** A case study that is not a draft must have no paragraph left to write. The schema checks the same for its fields. */
export function checkWritten(reading: ParsedFile): Issue[] {
  const study = dataOf(reading, 'case-studies');
  if (!study || study.draft) return [];
  return unwrittenIn(reading).map((at) => ({
    ...at,
    message: `This still starts with "${PLACEHOLDER}", but draft is off.`,
    suggestion: 'Complete it, or say no source covers it.',
  }));
}

/** A draft passes the checks while it is being written. Its author sees that it is a draft, and what is left to write. */
export function checkDraft(reading: ParsedFile): Issue[] {
  const study = dataOf(reading, 'case-studies');
  if (!study?.draft) return [];
  const { positionOf } = reading.source;
  const left = [...findPlaceholders(study).map((path) => positionOf(path)), ...unwrittenIn(reading)].map(({ line }) => line);
  const suggestion =
    left.length === 0
      ? 'When finished, delete this line.'
      : `When finished, delete this line. Still to write ("${PLACEHOLDER}"): ${left.length === 1 ? 'line' : 'lines'} ${left.join(', ')}.`;
  return [{ ...positionOf(['draft']), message: 'Draft: not published.', suggestion }];
}

const unwrittenIn = ({ nodes }: ParsedFile): Position[] =>
  nodes.filter((node) => node.type === 'paragraph' && textOf(node).trimStart().startsWith(PLACEHOLDER)).map((node) => startOf(node));
