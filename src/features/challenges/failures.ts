import type { CaseStudy, Source } from '../../model/case-study.ts';
import { AREAS } from '../../model/areas.ts';
import { FAILURE_STAGES } from '../../model/failure-stages.ts';
import { sortByEvidence } from '../../shared/order.ts';
import { wentWrongUrl } from '../../shared/urls.ts';

/** One failure that a case study reports, in its own words. */
export interface ReportedFailure {
  readonly what: string;
  /** The stage at which it started; undefined if the case study has only a sentence. */
  readonly stage: { readonly id: string; readonly name: string } | undefined;
  readonly sign: string | undefined;
  readonly response: string | undefined;
  readonly source: Source | undefined;
  readonly study: CaseStudy;
}

/** Every failure, those of case studies with the strongest evidence first. A case study without a list gives its one sentence. */
export function listFailures(studies: readonly CaseStudy[]): ReportedFailure[] {
  return sortByEvidence(studies).flatMap((study): ReportedFailure[] => {
    if (study.failures.length > 0)
      return study.failures.map(({ what, stage, sign, response, source }) => ({ what, stage, sign, response, source, study }));
    const { text, sources } = study.wentWrong;
    return [{ what: text, stage: undefined, sign: undefined, response: undefined, source: sources[0], study }];
  });
}

/** Failures of one stage or one area. */
export interface FailureGroup {
  readonly by: 'stage' | 'area';
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly failures: readonly ReportedFailure[];
}

/** The failures of every stage and area that has any, in the order of the model. */
export function groupFailures(failures: readonly ReportedFailure[]): FailureGroup[] {
  const isOf = {
    stage: ({ stage }: ReportedFailure, id: string) => stage?.id === id,
    area: ({ study }: ReportedFailure, id: string) => study.areas.some((area) => area.id === id),
  };
  const groupsOf = (by: 'stage' | 'area', table: readonly { id: string; name: string }[]): FailureGroup[] =>
    table.map(({ id, name }) => ({
      by,
      id,
      name,
      url: wentWrongUrl(by, id),
      failures: failures.filter((failure) => isOf[by](failure, id)),
    }));
  return [...groupsOf('stage', FAILURE_STAGES), ...groupsOf('area', AREAS)].filter((group) => group.failures.length > 0);
}
