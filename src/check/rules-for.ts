import { z } from 'zod';
import { actionSchema, assessmentSchema } from '../model/assessment-schema.ts';
import { caseStudySchema } from '../model/case-study-schema.ts';
import { contributorSchema } from '../model/contributor-schema.ts';
import { failedLinkSchema } from '../model/link-report-schema.ts';
import { mappingSchema } from '../model/mapping-schema.ts';
import { pageSchema } from '../model/page-schema.ts';
import { placeSchema } from '../model/place-schema.ts';
import { glossaryTermSchema, networkSchema, proseSchemas } from '../model/prose-schema.ts';
import { routeSchema } from '../model/route-schema.ts';
import { synonymGroupSchema } from '../model/synonyms-schema.ts';
import type { Context } from './context.ts';
import type { Problem } from './problems.ts';
import type { Source } from './read-source.ts';
import { checkAction, checkAssessment } from './rules/actions.ts';
import { checkAllowedNodes } from './rules/allowed-nodes.ts';
import { checkChallengeSources } from './rules/challenge-sources.ts';
import { checkCitations } from './rules/citations.ts';
import { checkFigures, checkLinkedFigures } from './rules/figures.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkLength } from './rules/length.ts';
import { checkReferences } from './rules/references.ts';
import { checkGlossary, checkSynonyms } from './rules/repeated-words.ts';
import { checkRouteSteps } from './rules/route-steps.ts';
import { checkSchema } from './rules/schema.ts';

type Rules = (source: Source, context: Context) => Problem[];

/** Which rules hold for a file, by the folder of `content` it lies in, or by its name where it lies in none. */
const RULES: Readonly<Record<string, Rules>> = {
  'case-studies': rulesForCaseStudy,
  places: (source) => checkSchema(source, placeSchema),
  actions: (source, context) => [...checkSchema(source, actionSchema), ...checkAction(source, context)],
  'assessment.yaml': (source, context) => [...checkSchema(source, assessmentSchema), ...checkAssessment(source, context)],
  'glossary.yaml': (source) => [...checkSchema(source, z.array(glossaryTermSchema)), ...checkGlossary(source)],
  'synonyms.yaml': (source) => [...checkSchema(source, z.array(synonymGroupSchema)), ...checkSynonyms(source)],
  'mapping.yaml': (source) => checkSchema(source, mappingSchema),
  'contributors.yaml': (source) => checkSchema(source, z.array(contributorSchema)),
  'links.yaml': (source) => checkSchema(source, z.array(failedLinkSchema)),
  ...proseRules({ ...proseSchemas, networks: networkSchema, pages: pageSchema, routes: routeSchema }),
};

/** All problems of one file. */
export function rulesFor(source: Source, context: Context): Problem[] {
  const rules = RULES[source.file.split('/')[1] ?? ''];
  if (rules) return rules(source, context);
  const mend = `Move it into one of: ${Object.keys(RULES).join(', ')}.`;
  return [{ code: 'unknown-file', file: source.file, line: 1, column: 1, message: 'Nothing reads a file in this place.', mend }];
}

function rulesForCaseStudy(source: Source, context: Context): Problem[] {
  const parsed = caseStudySchema.safeParse(source.data);
  const withData = parsed.success
    ? [...checkCitations(source, parsed.data), ...checkReferences(source, parsed.data, context)]
    : checkSchema(source, caseStudySchema);
  return [...withData, ...checkAllowedNodes(source), ...checkHeadings(source), ...checkFigures(source), ...checkLength(source)];
}

function proseRules(schemas: Readonly<Record<string, z.ZodType>>): Record<string, Rules> {
  const rules = Object.entries(schemas).map(([folder, schema]): [string, Rules] => [
    folder,
    (source, context) => [
      ...checkSchema(source, schema),
      ...checkChallengeSources(source, context),
      ...checkRouteSteps(source, context),
      ...checkAllowedNodes(source),
      ...checkLinkedFigures(source),
    ],
  ]);
  return Object.fromEntries(rules);
}
