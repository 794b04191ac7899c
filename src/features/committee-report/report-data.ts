import type { StudyData } from '../../content/study-data.ts';

/** A case study of the report with the reason why it is there; empty where none was noted. */
interface ReportStudy {
  readonly study: StudyData;
  readonly reason: string;
}

/** Planned actions as the report lists them; every value is in words, empty where nothing is planned. */
export interface ReportAction {
  readonly title: string;
  readonly when: string;
  readonly owner: string;
  readonly review: string;
  readonly effort: string;
}

/** A profile as the report shows it. `level` is empty where there are not enough answers. */
export interface ReportProfile {
  readonly sentence: string;
  readonly rows: readonly { readonly outcome: string; readonly level: string; readonly band: string; readonly target: string }[];
}

/** All that a report is made from. `day` and `edition` are ISO dates. */
export interface ReportInput {
  readonly studies: readonly ReportStudy[];
  readonly actions?: readonly ReportAction[] | undefined;
  readonly profile?: ReportProfile | undefined;
  readonly edition: string;
  readonly day: string;
}
