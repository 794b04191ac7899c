import type { AssessedOutcome, AssessmentData } from '../../content/assessment-data.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { formatQuarter } from '../../shared/quarters.ts';
import { plannedSteps, readProgramme } from '../programme/read-programme.ts';
import { programme as programmeWords } from '../programme/words.en.ts';
import { profileOf, sumUp } from '../result/profile.ts';
import { describeSum } from '../result/sum-words.ts';
import type { StatementFacts } from '../workbook/score-inputs.ts';
import type { ReportAction, ReportProfile } from './report-data.ts';

/** What the council noted with the tools, as a report shows it. A part is undefined if nothing was noted. */
export interface OwnWork {
  readonly programme: readonly ReportAction[] | undefined;
  readonly result: ReportProfile | undefined;
  /** The slugs of the case studies that planned actions are based on, each once. */
  readonly studies: readonly string[];
}

export function readOwnWork(
  workbook: Workbook,
  data: Pick<AssessmentData, 'outcomes' | 'statements' | 'actions'>,
  facts: readonly StatementFacts[],
): OwnWork {
  const steps = plannedSteps(readProgramme(workbook, data, facts));
  const actions = steps.map(({ step, plan, effort }) => ({
    title: step.title,
    when: programmeWords.when[plan.when],
    owner: plan.owner.trim(),
    review: formatQuarter(plan.quarter),
    effort: String(effort ?? ''),
  }));
  return {
    programme: actions.length > 0 ? actions : undefined,
    result: toProfile(workbook, data.outcomes, facts),
    studies: [...new Set(steps.flatMap(({ step }) => step.from.map(({ slug }) => slug)))],
  };
}

function toProfile(workbook: Workbook, outcomes: readonly AssessedOutcome[], facts: readonly StatementFacts[]): ReportProfile | undefined {
  const rows = profileOf(workbook, outcomes, facts);
  if (rows.every(({ mean }) => mean === undefined)) return undefined;
  return {
    sentence: describeSum(sumUp(rows)),
    rows: rows.map(({ outcome, mean, band, target }) => ({
      outcome: outcome.name,
      level: mean?.toFixed(1) ?? '',
      band: band?.name ?? '',
      target: String(target),
    })),
  };
}
