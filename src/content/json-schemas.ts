import { z } from 'zod';
import { addressesSchema } from '../model/addresses-schema.ts';
import { actionSchema, assessmentSchema } from '../model/assessment-schema.ts';
import { caseStudySchema, placeId } from '../model/case-study-schema.ts';
import { contributorSchema } from '../model/contributor-schema.ts';
import { editionSchema } from '../model/edition-schema.ts';
import { exerciseSchema } from '../model/exercise-schema.ts';
import { failedLinkSchema } from '../model/link-report-schema.ts';
import { mappingSchema } from '../model/mapping-schema.ts';
import { pageSchema } from '../model/page-schema.ts';
import { placeSchema } from '../model/place-schema.ts';
import { glossaryTermSchema, networkSchema, proseSchemas } from '../model/prose-schema.ts';
import { routeSchema } from '../model/route-schema.ts';
import { takenUpSchema } from '../model/taken-up-schema.ts';
import { synonymGroupSchema } from '../model/synonyms-schema.ts';
import { SITE } from '../shared/site.ts';
import { schemaUrl } from '../shared/urls.ts';

/** A kind of content file, with the schema of its front matter or of the whole file. */
interface ContentKind {
  readonly title: string;
  /** The files it applies to, as a pattern relative to the root of the project. */
  readonly files: string;
  readonly schema: z.ZodType;
}

/** Every kind of content file, by the name of its published schema. */
export const CONTENT_KINDS = {
  'case-study': { title: 'Case study: front matter', files: 'content/case-studies/*.mdx', schema: caseStudySchema },
  place: { title: 'Place', files: 'content/places/*.yaml', schema: placeSchema },
  area: { title: 'Area: front matter', files: 'content/areas/*.mdx', schema: proseSchemas.areas },
  principle: { title: 'Principle: front matter', files: 'content/principles/*.mdx', schema: proseSchemas.principles },
  task: { title: 'Task: front matter', files: 'content/tasks/*.mdx', schema: proseSchemas.tasks },
  theme: { title: 'Theme: front matter', files: 'content/themes/*.mdx', schema: proseSchemas.themes },
  outcome: { title: 'Outcome: front matter', files: 'content/outcomes/*.mdx', schema: proseSchemas.outcomes },
  challenge: { title: 'Challenge: front matter', files: 'content/challenges/*.mdx', schema: proseSchemas.challenges },
  network: { title: 'Network: front matter', files: 'content/networks/*.mdx', schema: networkSchema },
  route: { title: 'Route: front matter', files: 'content/routes/*.mdx', schema: routeSchema },
  exercise: { title: 'Exercise: front matter', files: 'content/exercises/*.mdx', schema: exerciseSchema },
  page: { title: 'Page about the almanac: front matter', files: 'content/pages/*.mdx', schema: pageSchema },
  assessment: { title: 'Statements of the self-assessment', files: 'content/assessment.yaml', schema: assessmentSchema },
  action: { title: 'Action', files: 'content/actions/*.yaml', schema: actionSchema },
  glossary: { title: 'Glossary', files: 'content/glossary.yaml', schema: z.array(glossaryTermSchema) },
  'taken-up': { title: 'Adopted elsewhere', files: 'content/taken-up.yaml', schema: z.array(takenUpSchema) },
  synonyms: { title: 'Synonyms', files: 'content/synonyms.yaml', schema: z.array(synonymGroupSchema) },
  mapping: { title: 'Mapping of areas, outcomes and missions', files: 'content/mapping.yaml', schema: mappingSchema },
  contributors: { title: 'Contributors', files: 'content/contributors.yaml', schema: z.array(contributorSchema) },
  addresses: { title: 'Case studies that have been published', files: 'content/addresses.yaml', schema: addressesSchema },
  edition: { title: 'Record of an edition', files: 'content/editions/*.yaml', schema: editionSchema },
  links: { title: 'Links that failed', files: 'content/links.yaml', schema: z.array(failedLinkSchema) },
} as const satisfies Record<string, ContentKind>;

export type ContentKindId = keyof typeof CONTENT_KINDS;

export const CONTENT_KIND_IDS = Object.keys(CONTENT_KINDS) as ContentKindId[];

/** The parts of a JSON Schema that programs here read. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: string | number;
  readonly default?: unknown;
  readonly examples?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * The schema of a kind of content file as JSON Schema, for editors and other programs: what an author writes, before
 * defaults are filled in. It cannot express rules about several fields; the gate has those.
 */
export function jsonSchemaOf(id: ContentKindId): JsonSchema {
  const { title, schema } = CONTENT_KINDS[id];
  const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
  return { ...made, ...{ $id: new URL(schemaUrl(id), SITE.url).href, title } };
}

/** Makes editors suggest the existing places. Any other place is still allowed: it may be new. */
export function suggestPlaces(ids: readonly string[]): void {
  z.globalRegistry.add(placeId, { ...z.globalRegistry.get(placeId), examples: [...ids] });
}
