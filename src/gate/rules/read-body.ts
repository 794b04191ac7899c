import type { MdastNode } from 'satteri';
import { findMdxFaults, withoutFaults } from './mdx-faults.ts';
import type { BodyFault, ParseBody } from './read-source.ts';

/**
 * Parses the text of a file. If that fails, every brace and angle bracket that may be the reason is reported, and the text
 * without them is parsed, so that an author sees everything in one round.
 */
export function readBody(text: string, parseBody: ParseBody): { body: MdastNode | undefined; faults: readonly BodyFault[] } {
  const parsed = parseBody(text);
  if ('body' in parsed) return { body: parsed.body, faults: [] };
  const found = findMdxFaults(text);
  if (found.length === 0) return { body: undefined, faults: [parsed.fault] };
  const faults = found.map(({ offset, message, suggestion }) => ({ ...positionAt(text, offset), message, suggestion }));
  const again = parseBody(withoutFaults(text, found));
  return 'body' in again ? { body: again.body, faults } : { body: undefined, faults: [...faults, again.fault] };
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
