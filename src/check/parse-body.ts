import { mdxToMdast } from 'satteri';
import type { ParseBody } from '../rules/read-source.ts';

/** Parses with the very parser that Astro compiles with. It can crash or hang on hostile text: call it in a process of its own. */
export const parseBody: ParseBody = (text) => {
  try {
    return { body: mdxToMdast(text, { features: { frontmatter: true } }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, what] = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w:-]+\))?$/.exec(message) ?? [];
    return { fault: { message: `${what ?? message}.`, line: Number(line ?? 1), column: Number(column ?? 1) } };
  }
};
