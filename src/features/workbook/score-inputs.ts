import type { Answer } from '../../model/levels.ts';
import { scoreOutcome, type OutcomeScore } from '../../model/assessment.ts';
import { investigation, rankSteps, type Candidate, type ScoreInput, type Step } from '../../model/programme.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import { getTarget, answerOf, isRisk, getPlan } from './change-workbook.ts';
import type { OutcomeId } from '../../model/outcomes.ts';

/** What the tools need to know about a statement to score it. */
export interface StatementFacts {
  readonly id: string;
  readonly outcome: OutcomeId;
  /** The almanac's view of whether a risk is at stake. */
  readonly risk: boolean;
}

/** The answer to a statement, or undefined if there is none yet. */
export function givenAnswer(workbook: Workbook, statement: string): Answer | undefined {
  const { answer } = answerOf(workbook, statement);
  return answer === '' ? undefined : answer;
}

/** The score of each outcome, in the order of its statements. */
export function scoresOf(workbook: Workbook, statements: readonly StatementFacts[]): Map<OutcomeId, OutcomeScore> {
  const outcomes = [...new Set(statements.map(({ outcome }) => outcome))];
  const answersTo = (outcome: OutcomeId): (Answer | undefined)[] =>
    statements.filter((statement) => statement.outcome === outcome).map(({ id }) => givenAnswer(workbook, id));
  return new Map(outcomes.map((outcome) => [outcome, scoreOutcome(answersTo(outcome))]));
}

/** How many of the outcomes that have a score are at or above their target. */
export function countAtTarget(workbook: Workbook, scores: ReadonlyMap<OutcomeId, OutcomeScore>): { reached: number; scored: number } {
  const scored = [...scores].flatMap(([outcome, { mean }]) => (mean === undefined ? [] : [mean >= getTarget(workbook, outcome).target]));
  return { reached: scored.filter(Boolean).length, scored: scored.length };
}

/** The values by which the actions of each statement are ranked, by statement id. */
export function scoreInputsOf(workbook: Workbook, statements: readonly StatementFacts[]): Record<string, ScoreInput> {
  return Object.fromEntries(
    statements.map((statement) => [
      statement.id,
      { answer: givenAnswer(workbook, statement.id), ...getTarget(workbook, statement.outcome), isRisk: isRisk(workbook, statement) },
    ]),
  );
}

/** The ranked actions of a workbook: the almanac's, the council's own, and finding out, with the council's own efforts. */
export function rankActions(workbook: Workbook, statements: readonly StatementFacts[], actions: readonly Step[]): Candidate[] {
  const own = workbook.programme.own.map(({ id, statement, effort }) => ({ id, statements: [statement], effort }));
  const finding = statements.map(({ id }) => investigation(id));
  const withOwnEffort = [...actions, ...own, ...finding].map((step) => ({
    ...step,
    effort: getPlan(workbook, step.id).effort ?? step.effort,
  }));
  return rankSteps(withOwnEffort, scoreInputsOf(workbook, statements));
}
