import type { CaseStudyData, ResultData } from './case-study-schema.ts';
import { isIndependent } from './source-kinds.ts';

/**
 * How strong the evidence for the results of a case study is. The grades are the almanac's own. They follow the idea of a written
 * rule for evidence strength (EEF padlocks, EMMIE). They grade the evidence, never the work.
 */
export const EVIDENCE_GRADES = [
  { id: '0', word: 'None', name: 'No source', rule: 'No source is cited.' },
  {
    id: '1',
    word: 'Very limited',
    name: 'Claimed or self-reported',
    rule: 'No source gives a measured or estimated figure, or every source is the organisation, its partners or its suppliers.',
  },
  {
    id: '2',
    word: 'Limited',
    name: 'Figures, no baseline',
    rule: 'At least one measured or estimated figure, and at least one independent source.',
  },
  {
    id: '3',
    word: 'Moderate',
    name: 'Before and after',
    rule: 'As grade 2, and for such a figure a source gives the value before the work, or the change since a date before it.',
  },
  {
    id: '4',
    word: 'Good',
    name: 'Compared with others',
    rule: 'As grade 2, and such a figure is compared with other places or a control group.',
  },
  {
    id: '5',
    word: 'Strong',
    name: 'Independent evaluation',
    rule: 'As grade 2, and the figure comes from an official, independent or academic source that evaluated whether the work met its aims (press does not count).',
  },
] as const;

export type EvidenceGrade = 0 | 1 | 2 | 3 | 4 | 5;

/** The grade of a case study, 0 to 5: the highest grade whose rule it meets. */
export function gradeEvidence({ results, sources }: Graded): EvidenceGrade {
  if (sources.length === 0) return 0;
  const counted = results.filter(isCounted);
  if (counted.length === 0 || !hasIndependentSource(sources)) return 1;
  if (counted.some((result) => isEvaluated(result, sources))) return 5;
  if (counted.some((result) => result.comparedWith)) return 4;
  return counted.some((result) => result.before ?? result.changeSince) ? 3 : 2;
}

type Graded = Pick<CaseStudyData, 'results' | 'sources'>;

/** Why a case study has its grade, in a few words. Grade 1 has two rules under one name, so it says which applies. */
export function evidenceReason(study: Graded): string {
  const grade = gradeEvidence(study);
  if (grade !== 1) return lowerFirst(EVIDENCE_GRADES[grade].name);
  return study.results.some(isCounted) ? 'no independent source' : 'no measured or estimated figure';
}

/** The grade as pages show it, a word, a number and the reason: “Limited, 2 of 5: figures, no baseline”. */
export function describeEvidence(grade: EvidenceGrade, reason = lowerFirst(EVIDENCE_GRADES[grade].name)): string {
  return `${EVIDENCE_GRADES[grade].word}, ${grade} of 5: ${reason}`;
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** True if at least one source is independent of the organisation that did the work and of its supplier. */
export function hasIndependentSource(sources: CaseStudyData['sources']): boolean {
  return sources.some((source) => isIndependent(source.kind));
}

const isCounted = ({ kind }: ResultData): boolean => kind === 'measured' || kind === 'estimated';

const EVALUATORS = ['official', 'independent', 'academic'];

function isEvaluated(result: ResultData, sources: CaseStudyData['sources']): boolean {
  const source = sources.find((entry) => entry.id === result.source);
  return source?.evaluation === true && EVALUATORS.includes(source.kind);
}
