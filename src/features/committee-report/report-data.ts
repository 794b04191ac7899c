import type { StudyData } from '../../content/study-data.ts';

/** A case study in the report with the reason for including it; empty if none was noted. */
interface ReportStudy {
  readonly study: StudyData;
  readonly reason: string;
}

/** A planned action as the report lists it. Every value is in words, or empty if not planned. */
export interface ReportAction {
  readonly title: string;
  readonly when: string;
  readonly owner: string;
  readonly review: string;
  readonly effort: string;
}

/** A profile as the report shows it. `level` is empty if there are not enough answers. */
export interface ReportProfile {
  readonly sentence: string;
  readonly rows: readonly { readonly outcome: string; readonly level: string; readonly band: string; readonly target: string }[];
}

/** All the data of a report. `day` and `edition` are ISO dates. */
export interface ReportInput {
  readonly studies: readonly ReportStudy[];
  readonly actions?: readonly ReportAction[] | undefined;
  readonly profile?: ReportProfile | undefined;
  readonly edition: string;
  readonly day: string;
}
