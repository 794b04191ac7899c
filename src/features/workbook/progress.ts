import type { Workbook } from '../../model/workbook-schema.ts';
import { answerOf } from './change-workbook.ts';
import type { OutcomeId } from '../../model/outcomes.ts';

/** The progress of a self-assessment. */
export interface Progress {
  readonly total: number;
  /** How many have an answer, including "don't know" and "not ours". */
  readonly answered: number;
  readonly unknown: number;
  /** How many are "not ours" without a reason. */
  readonly unexplained: number;
  /** How many statements of an outcome have an answer, in the order of the statements. */
  readonly byOutcome: ReadonlyMap<OutcomeId, { readonly answered: number; readonly total: number }>;
  /** Where to continue: the first statement without an answer, or else the first that lacks its reason. */
  readonly firstOpen: string | undefined;
}

interface Asked {
  readonly id: string;
  readonly outcome: OutcomeId;
}

/** Counts the answers to the statements, which are in order. */
export function progressOf(workbook: Workbook, statements: readonly Asked[]): Progress {
  const isAnswered = ({ id }: Asked): boolean => answerOf(workbook, id).answer !== '';
  const lacksReason = ({ id }: Asked): boolean => isUnexplained(workbook, id);
  const byOutcome = new Map<OutcomeId, { answered: number; total: number }>();
  for (const statement of statements) {
    const { answered, total } = byOutcome.get(statement.outcome) ?? { answered: 0, total: 0 };
    byOutcome.set(statement.outcome, { answered: answered + (isAnswered(statement) ? 1 : 0), total: total + 1 });
  }
  return {
    total: statements.length,
    answered: statements.filter(isAnswered).length,
    unknown: statements.filter(({ id }) => answerOf(workbook, id).answer === 'unknown').length,
    unexplained: statements.filter(lacksReason).length,
    byOutcome,
    firstOpen: (statements.find((statement) => !isAnswered(statement)) ?? statements.find(lacksReason))?.id,
  };
}

/** True if an answer says "not ours" without a reason. */
function isUnexplained(workbook: Workbook, statement: string): boolean {
  const { answer, reason } = answerOf(workbook, statement);
  return answer === 'not-ours' && reason.trim() === '';
}
