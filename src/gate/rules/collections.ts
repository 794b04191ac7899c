import { z } from 'zod';
import { addressesSchema } from '../../model/addresses-schema.ts';
import { actionSchema, assessmentSchema } from '../../model/assessment-schema.ts';
import { caseStudySchema } from '../../model/case-study-schema.ts';
import { contributorSchema } from '../../model/contributor-schema.ts';
import { editionSchema } from '../../model/edition-schema.ts';
import { exerciseSchema } from '../../model/exercise-schema.ts';
import { failedLinkSchema } from '../../model/link-report-schema.ts';
import { mappingSchema } from '../../model/mapping-schema.ts';
import { pageSchema } from '../../model/page-schema.ts';
import { placeSchema } from '../../model/place-schema.ts';
import { glossaryTermSchema, networkSchema, proseSchemas } from '../../model/prose-schema.ts';
import { routeSchema } from '../../model/route-schema.ts';
import { takenUpSchema } from '../../model/taken-up-schema.ts';
import { synonymGroupSchema } from '../../model/synonyms-schema.ts';

/** The schema of every part of the content, by the folder of `content` it lies in, or by its name where there is one file of it. */
export const SCHEMAS = {
  'case-studies': caseStudySchema,
  places: placeSchema,
  actions: actionSchema,
  ...proseSchemas,
  networks: networkSchema,
  pages: pageSchema,
  routes: routeSchema,
  exercises: exerciseSchema,
  editions: editionSchema,
  'assessment.yaml': assessmentSchema,
  'glossary.yaml': z.array(glossaryTermSchema),
  'synonyms.yaml': z.array(synonymGroupSchema),
  'mapping.yaml': mappingSchema,
  'contributors.yaml': z.array(contributorSchema),
  'taken-up.yaml': z.array(takenUpSchema),
  'links.yaml': z.array(failedLinkSchema),
  'addresses.yaml': addressesSchema,
} as const;

export type Collection = keyof typeof SCHEMAS;

/** The folders whose files are YAML and have no text. */
const YAML_FOLDERS: readonly Collection[] = ['places', 'actions', 'editions'];

/** The part of the content a file belongs to; undefined where nothing would read it. */
export function collectionOf(file: string): Collection | undefined {
  const [top, name, part, ...deeper] = file.split('/');
  if (top !== 'content' || name === undefined || deeper.length > 0 || !Object.hasOwn(SCHEMAS, name)) return undefined;
  const collection = name as Collection;
  if (part === undefined) return name.endsWith('.yaml') ? collection : undefined;
  return part.endsWith(endingOf(collection)) ? collection : undefined;
}

/** The ending of the files of a part of the content, with its dot. */
export const endingOf = (collection: Collection): '.mdx' | '.yaml' =>
  collection.endsWith('.yaml') || YAML_FOLDERS.includes(collection) ? '.yaml' : '.mdx';
