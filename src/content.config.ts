import { readdirSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { z } from 'zod';
import { suggestPlaces } from './content/json-schemas.ts';
import { studyLoader } from './features/case-study/study-loader.build.ts';
import { slugify } from './shared/urls.ts';
import { actionSchema, statementSchema } from './model/assessment-schema.ts';
import { caseStudySchema } from './model/case-study-schema.ts';
import { contributorSchema } from './model/contributor-schema.ts';
import { editionSchema } from './model/edition-schema.ts';
import { exerciseSchema } from './model/exercise-schema.ts';
import { failedLinkSchema } from './model/link-report-schema.ts';
import { mappingSchema } from './model/mapping-schema.ts';
import { pageSchema } from './model/page-schema.ts';
import { placeSchema } from './model/place-schema.ts';
import { glossaryTermSchema, networkSchema, proseSchemas } from './model/prose-schema.ts';
import { takenUpSchema } from './model/taken-up-schema.ts';
import { routeSchema } from './model/route-schema.ts';

const mdx = (folder: string) => glob({ pattern: '*.mdx', base: `./content/${folder}` });

/** The glossary is a list, but the store needs an id for each entry. */
const keyByTerm = (text: string) => Object.fromEntries((parse(text) as { term: string }[]).map((entry) => [slugify(entry.term), entry]));

/** For a list whose order matters: entries are keyed by their position, so that sorting by id preserves the order. */
const keyByPlace = (entries: readonly Record<string, unknown>[]) =>
  Object.fromEntries(entries.map((entry, index) => [String(index).padStart(3, '0'), entry]));

// Text editors get the places from the schemas that Astro writes for them.
suggestPlaces(readdirSync('./content/places').map((name) => name.replace(/\.yaml$/, '')));

export const collections = {
  'case-studies': defineCollection({ loader: studyLoader(), schema: caseStudySchema }),
  places: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/places' }), schema: placeSchema }),
  areas: defineCollection({ loader: mdx('areas'), schema: proseSchemas.areas }),
  principles: defineCollection({ loader: mdx('principles'), schema: proseSchemas.principles }),
  tasks: defineCollection({ loader: mdx('tasks'), schema: proseSchemas.tasks }),
  themes: defineCollection({ loader: mdx('themes'), schema: proseSchemas.themes }),
  outcomes: defineCollection({ loader: mdx('outcomes'), schema: proseSchemas.outcomes }),
  challenges: defineCollection({ loader: mdx('challenges'), schema: proseSchemas.challenges }),
  networks: defineCollection({ loader: mdx('networks'), schema: networkSchema }),
  routes: defineCollection({ loader: mdx('routes'), schema: routeSchema }),
  exercises: defineCollection({ loader: mdx('exercises'), schema: exerciseSchema }),
  assessment: defineCollection({ loader: file('./content/assessment.yaml'), schema: statementSchema }),
  actions: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/actions' }), schema: actionSchema }),
  editions: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/editions' }), schema: editionSchema }),
  mapping: defineCollection({
    loader: file('./content/mapping.yaml', { parser: (text) => ({ mapping: parse(text) as Record<string, unknown> }) }),
    schema: mappingSchema,
  }),
  glossary: defineCollection({
    loader: file('./content/glossary.yaml', { parser: keyByTerm }),
    schema: glossaryTermSchema,
  }),
  contributors: defineCollection({
    loader: file('./content/contributors.yaml', { parser: (text) => keyByPlace(parse(text) as Record<string, unknown>[]) }),
    schema: contributorSchema,
  }),
  'taken-up': defineCollection({
    loader: file('./content/taken-up.yaml', { parser: (text) => keyByPlace(parse(text) as Record<string, unknown>[]) }),
    schema: takenUpSchema,
  }),
  links: defineCollection({
    loader: file('./content/links.yaml', { parser: (text) => ({ links: { failed: parse(text) as unknown } }) }),
    schema: z.strictObject({ failed: z.array(failedLinkSchema) }),
  }),
  pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
};
