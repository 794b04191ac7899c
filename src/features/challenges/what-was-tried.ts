import type { CaseStudy } from '../../model/case-study.ts';
import type { ChallengeData } from '../../model/prose-schema.ts';

type Tried = ChallengeData['tried'][number];

/** What a case study says about a challenge in its own words, and its judgement. */
export function judgementOf(study: CaseStudy, challenge: string): CaseStudy['challenges'][number] | undefined {
  return study.challenges.find(({ id }) => id === challenge);
}

/** Something that sources report, with its case study if there is one. */
export interface ReportedElsewhere extends Tried {
  readonly study: CaseStudy | undefined;
}

/**
 * What the page of a challenge reports in addition to its case studies: only what no case study on the challenge has judged.
 * Anything that one of them has judged is left out, because it is in the list with its own verdict.
 */
export function findReportedElsewhere(challenge: string, tried: readonly Tried[], studies: readonly CaseStudy[]): ReportedElsewhere[] {
  return tried
    .map((entry) => ({ ...entry, study: studies.find(({ slug }) => slug === entry.caseStudy) }))
    .filter(({ study }) => !study || judgementOf(study, challenge) === undefined);
}
