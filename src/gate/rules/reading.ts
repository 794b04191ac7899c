import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import type { Collection } from './collections.ts';
import type { Context } from './context.ts';
import type { Source } from './read-source.ts';
import type { SCHEMAS } from './schemas.ts';

/** What a content rule looks at: one file, walked and held against its schema once, and what the rest of the content holds. */
export interface ParsedFile {
  readonly source: Source;
  readonly context: Context;
  readonly collection: Collection | undefined;
  /** What the schema says of the front matter; undefined where that could not be read. */
  readonly parsed: z.ZodSafeParseResult<unknown> | undefined;
  /** All nodes of the text, parents before children. */
  readonly nodes: readonly MdastNode[];
  /** The first node that lies deeper than any may. */
  readonly tooDeep: MdastNode | undefined;
}

/** The data of a file, where it belongs to this part of the content and fits its schema. */
export function dataOf<Name extends Collection>(reading: ParsedFile, name: Name): z.infer<(typeof SCHEMAS)[Name]> | undefined {
  return reading.collection === name && reading.parsed?.success ? (reading.parsed.data as z.infer<(typeof SCHEMAS)[Name]>) : undefined;
}
