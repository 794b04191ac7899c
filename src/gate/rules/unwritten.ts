import { findPlaceholders, PLACEHOLDER } from '../../model/placeholder.ts';
import type { Issue, Position } from './problem.ts';
import { dataOf, type ParsedFile } from './reading.ts';
import { startOf, textOf } from './walk.ts';

/** A case study that is no draft any more has no paragraph left that its author has still to write. The schema asks the same of its fields. */
export function checkWritten(reading: ParsedFile): Issue[] {
  const study = dataOf(reading, 'case-studies');
  if (!study || study.draft) return [];
  return unwrittenIn(reading).map((at) => ({
    ...at,
    message: `This still begins with "${PLACEHOLDER}", and the case study is no draft any more.`,
    suggestion: 'Write it, or say in words of your own that no source tells.',
  }));
}

/** A draft passes the checks while it is being written; its author is told that it is one, and what is left to write. */
export function checkDraft(reading: ParsedFile): Issue[] {
  const study = dataOf(reading, 'case-studies');
  if (!study?.draft) return [];
  const { positionOf } = reading.source;
  const left = [...findPlaceholders(study).map((path) => positionOf(path)), ...unwrittenIn(reading)].map(({ line }) => line);
  const suggestion =
    left.length === 0
      ? 'When it is done, take out this line.'
      : `When it is done, take out this line. "${PLACEHOLDER}" still begins a text in ${left.length === 1 ? 'line' : 'lines'} ${left.join(', ')}.`;
  return [{ ...positionOf(['draft']), message: 'This is a draft, so the almanac does not show it yet.', suggestion }];
}

const unwrittenIn = ({ nodes }: ParsedFile): Position[] =>
  nodes.filter((node) => node.type === 'paragraph' && textOf(node).trimStart().startsWith(PLACEHOLDER)).map((node) => startOf(node));
