import type { CaseStudyData, ResultData } from './case-study-schema.ts';
import { isIndependent } from './source-kinds.ts';

/**
 * How firmly the sources of a case study carry its results. The ladder is this almanac's own, after the idea of a written
 * rule for evidence strength (EEF padlocks, EMMIE). It grades the evidence, never the work.
 */
export const EVIDENCE_GRADES = [
  { id: '0', name: 'No source', rule: 'Nothing is cited.' },
  { id: '1', name: 'Told', rule: 'Told only by the body itself or its supplier, or told without a figure that was measured or estimated.' },
  {
    id: '2',
    name: 'Figure',
    rule: 'A measured or estimated figure with a source, and at least one source independent of the body and its supplier.',
  },
  {
    id: '3',
    name: 'Before and after',
    rule: 'As 2, and the same measure is known from before the work, or the figure is its change since a time before the work.',
  },
  { id: '4', name: 'Compared', rule: 'As 2, and a measured or estimated result is compared with other places or a control group.' },
  {
    id: '5',
    name: 'Evaluated',
    rule: 'An official, independent or academic source studied whether this work did what it set out to do, and gives a result.',
  },
] as const;

export type EvidenceGrade = 0 | 1 | 2 | 3 | 4 | 5;

/** The grade of a case study, 0 to 5: the highest rung whose rule it meets. */
export function gradeEvidence({ results, sources }: Pick<CaseStudyData, 'results' | 'sources'>): EvidenceGrade {
  if (sources.length === 0) return 0;
  const counted = results.filter(isCounted);
  if (counted.length === 0 || !hasIndependentSource(sources)) return 1;
  if (counted.some((result) => isEvaluated(result, sources))) return 5;
  if (counted.some((result) => result.comparedWith)) return 4;
  return counted.some((result) => result.before ?? result.changeSince) ? 3 : 2;
}

/** True where at least one source stands apart from the body that did the work and from its supplier. */
export function hasIndependentSource(sources: CaseStudyData['sources']): boolean {
  return sources.some((source) => isIndependent(source.kind));
}

const isCounted = ({ kind }: ResultData): boolean => kind === 'measured' || kind === 'estimated';

const EVALUATORS = ['official', 'independent', 'academic'];

function isEvaluated(result: ResultData, sources: CaseStudyData['sources']): boolean {
  const source = sources.find((entry) => entry.id === result.source);
  return source?.evaluation === true && EVALUATORS.includes(source.kind);
}
