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
import type { Collection } from './collections.ts';

/** The schema of every part of the content. */
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
} as const satisfies Readonly<Record<Collection, z.ZodType>>;
