import { z } from 'zod';
import { caseStudySchema, sourceReferences, type CaseStudyData, type CaseStudyInput } from '../model/case-study-schema.ts';
import { askFields, type Interview } from './interview.ts';

/** Not asked for: the day is known, and every new case study is a draft. */
const LEFT_OUT = ['added', 'reviewed', 'owner', 'draft', 'sources'];

/** Asks only for what nothing can be written without, and keeps what is known. */
export function* interviewBeginning(known: Partial<CaseStudyInput>): Interview<Partial<CaseStudyInput>> {
  return { ...known, ...((yield* askFields(BEGINNING, known)) as Partial<CaseStudyInput>) };
}

const BEGINNING = z.object({ title: caseStudySchema.shape.title, places: caseStudySchema.shape.places });

/**
 * Asks for a case study in the order of its file, and for the sources last: first for those that figures have named, then
 * for more.
 */
export function* interviewCaseStudy(known: Partial<CaseStudyInput>): Interview<Partial<CaseStudyInput>> {
  const told = (yield* askFields(caseStudySchema, known, { leftOut: LEFT_OUT })) as Partial<CaseStudyInput>;
  const sources = known.sources ?? (yield* askSources(namedBy(told)));
  return sources.length > 0 ? { ...told, sources } : told;
}

type SourceInput = CaseStudyInput['sources'][number];

function namedBy({ results = [], cost, effort }: Partial<CaseStudyInput>): string[] {
  const references = sourceReferences({ results, cost, effort } as Pick<CaseStudyData, 'results' | 'cost' | 'effort'>);
  // A source that was left for later is not told here, whatever its type says.
  return [...new Set(references.map(({ source }) => source as string | undefined))].filter((source) => source !== undefined);
}

function* askSources(named: readonly string[]): Interview<SourceInput[]> {
  const sources: unknown[] = [];
  for (const id of named) sources.push(yield* askFields(SOURCE, { id }, { prefix: `source ${id}: ` }));
  const further = yield* askFields(FURTHER, {}, { prefix: named.length > 0 ? 'further ' : '' });
  return [...sources, ...((further['sources'] ?? []) as unknown[])] as SourceInput[];
}

const SOURCE = caseStudySchema.shape.sources.element;
const FURTHER = z.object({ sources: caseStudySchema.shape.sources.optional() });
