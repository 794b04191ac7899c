import type { z } from 'zod';
import { isRecord } from '../../shared/json.ts';
import { collectionOf } from './collections.ts';
import type { Context } from './context.ts';
import type { Source } from './read-source.ts';
import { dataOf, type ParsedFile } from './reading.ts';
import { SCHEMAS } from './schemas.ts';
import { DEEPEST } from './text-rules.ts';
import { walkWithDepth } from './walk.ts';

/** Walks a file and checks it against its schema. */
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
 * The fields of a case study that fit its schema, whatever is wrong with the others, so that all problems are reported in one
 * round. Undefined if the file is not a case study, or its front matter cannot be read.
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
