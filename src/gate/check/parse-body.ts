import { mdxToMdast } from 'satteri';
import { START } from '../rules/problem.ts';
import type { BodyFault, ParseBody } from '../rules/read-source.ts';

/** Parses with the same parser that Astro compiles with. It can crash or hang on hostile text: call it in a separate process. */
export const parseBody: ParseBody = (text) => {
  try {
    return { body: mdxToMdast(text, { features: { frontmatter: true } }) };
  } catch (error) {
    return { fault: toFault(error instanceof Error ? error.message : String(error)) };
  }
};

/** The parser's errors have the form `3:14: Message (source)`; without a position, the fault is reported for the whole text. */
export function toFault(said: string): BodyFault {
  const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w:-]+\))?$/.exec(said) ?? [];
  return message === undefined ? { ...START, message: `${said}.` } : { line: Number(line), column: Number(column), message: `${message}.` };
}
