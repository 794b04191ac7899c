import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import type { Collection } from './collections.ts';
import type { Context } from './context.ts';
import type { Source } from './read-source.ts';
import type { SCHEMAS } from './schemas.ts';

/** The input of a content rule: one file, walked and checked against its schema once, and facts about the rest of the content. */
export interface ParsedFile {
  readonly source: Source;
  readonly context: Context;
  readonly collection: Collection | undefined;
  /** The front matter as parsed by the schema; undefined if it could not be read. */
  readonly parsed: z.ZodSafeParseResult<unknown> | undefined;
  /** All nodes of the text, parents before children. */
  readonly nodes: readonly MdastNode[];
  /** The first node that is nested too deep. */
  readonly tooDeep: MdastNode | undefined;
}

/** The data of a file, if it belongs to this part of the content and fits its schema. */
export function dataOf<Name extends Collection>(reading: ParsedFile, name: Name): z.infer<(typeof SCHEMAS)[Name]> | undefined {
  return reading.collection === name && reading.parsed?.success ? (reading.parsed.data as z.infer<(typeof SCHEMAS)[Name]>) : undefined;
}
