import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import { collectionOf, SCHEMAS, type Collection } from './collections.ts';
import { isRecord } from '../../shared/json.ts';
import type { Context } from './context.ts';
import type { Source } from './read-source.ts';
import { DEEPEST } from './text-rules.ts';
import { walkWithDepth } from './walk.ts';

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

export function toParsedFile(source: Source, context: Context): ParsedFile {
  const collection = collectionOf(source.file);
  const parsed = collection && source.data !== undefined ? SCHEMAS[collection].safeParse(source.data) : undefined;
  const walked = source.body ? [...walkWithDepth(source.body)] : [];
  return {
    source,
    context,
    collection,
    parsed,
    nodes: walked.map(({ node }) => node),
    tooDeep: walked.find(({ depth }) => depth > DEEPEST)?.node,
  };
}

type Study = z.infer<(typeof SCHEMAS)['case-studies']>;

/**
 * The fields of a case study that fit its schema, whatever is wrong with the others, so that all that is wrong is said in one
 * round. Undefined where the file is none, or its front matter cannot be read.
 */
export function fieldsOf(reading: ParsedFile): Partial<Study> | undefined {
  const { collection, parsed, source } = reading;
  if (collection !== 'case-studies' || parsed === undefined || parsed.success) return dataOf(reading, 'case-studies');
  const data: unknown = source.data;
  if (!isRecord(data)) return undefined;
  const fields = Object.entries(SCHEMAS['case-studies'].shape).flatMap(([name, schema]): [string, unknown][] => {
    const field = schema.safeParse(data[name]);
    return field.success ? [[name, field.data]] : [];
  });
  return Object.fromEntries(fields) as Partial<Study>;
}

/** The data of a file, where it belongs to this part of the content and fits its schema. */
export function dataOf<Name extends Collection>(reading: ParsedFile, name: Name): z.infer<(typeof SCHEMAS)[Name]> | undefined {
  return reading.collection === name && reading.parsed?.success ? (reading.parsed.data as z.infer<(typeof SCHEMAS)[Name]>) : undefined;
}
