import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

export const QUERY_CLASSES = [
  'plain',
  'synonym',
  'typo',
  'place',
  'plural',
  'question',
  'words',
  'facets',
  'figure',
  'acronym',
  'operator',
  'unlike',
  'jargon',
] as const;

const querySchema = z.strictObject({
  query: z.string().min(2),
  class: z.enum(QUERY_CLASSES),
  expect: z
    .array(z.string().regex(/^\/([a-z0-9-]+\/)+$/))
    .min(1)
    .max(12),
  facets: z.record(z.string(), z.array(z.string())).optional(),
});

export type TestQuery = z.infer<typeof querySchema>;

/** The test set of the search: what officers type, and the pages that are right answers. */
export function readQueries(): TestQuery[] {
  return z.array(querySchema).parse(parse(readFileSync('tests/search/queries.yaml', 'utf8')));
}
