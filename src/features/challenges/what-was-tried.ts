import type { CaseStudy } from '../../model/case-study.ts';
import type { ChallengeData } from '../../model/prose-schema.ts';

type Tried = ChallengeData['tried'][number];

/** What a case study says about a challenge in its own words, and its judgement. */
export function judgementOf(study: CaseStudy, challenge: string): CaseStudy['challenges'][number] | undefined {
  return study.challenges.find(({ id }) => id === challenge);
}

/** Something that sources report, with the case study that it is from where there is one. */
export interface ReportedElsewhere extends Tried {
  readonly study: CaseStudy | undefined;
}

/**
 * What the page of a challenge reports besides its case studies: what no case study that names the challenge has judged.
 * What one of them has judged is left out, since it is in the list with its own verdict.
 */
export function findReportedElsewhere(challenge: string, tried: readonly Tried[], studies: readonly CaseStudy[]): ReportedElsewhere[] {
  return tried
    .map((entry) => ({ ...entry, study: studies.find(({ slug }) => slug === entry.caseStudy) }))
    .filter(({ study }) => !study || judgementOf(study, challenge) === undefined);
}
