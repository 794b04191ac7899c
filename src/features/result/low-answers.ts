import { isLevel } from '../../model/assessment.ts';
import type { KindOfBodyId } from '../../model/kinds-of-body.ts';
import type { Importance, Target } from '../../model/programme.ts';
import type { Level } from '../../model/levels.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import type { StatementData, StudyReason } from '../../content/assessment-data.ts';
import { getTarget } from '../workbook/change-workbook.ts';
import { givenAnswer } from '../workbook/score-inputs.ts';

/** An answer below the target of its outcome, with what others did. */
export interface LowAnswer {
  readonly statement: StatementData;
  readonly answer: Level;
  readonly target: Target;
  readonly importance: Importance;
  /** Those from the same type of organisation first. */
  readonly studies: readonly StudyReason[];
}

/** How many of the lowest answers are shown at once, printed and copied. */
export const LOWEST_SHOWN = 10;

/** The answers below their target: the lowest level first, then the widest gap, the most important outcome, their own order. */
export function lowAnswers(workbook: Workbook, statements: readonly StatementData[]): LowAnswer[] {
  const { kind } = workbook.about;
  return statements
    .flatMap((statement) => {
      const answer = givenAnswer(workbook, statement.id);
      const goal = getTarget(workbook, statement.outcome);
      if (!isLevel(answer) || answer >= goal.target) return [];
      return [{ statement, answer, ...goal, studies: sameKindFirst(statement.studies, kind) }];
    })
    .sort((a, b) => a.answer - b.answer || b.target - a.target || b.importance - a.importance);
}

/** The statements that no one could answer. */
export const unknownStatements = (workbook: Workbook, statements: readonly StatementData[]): StatementData[] =>
  statements.filter(({ id }) => givenAnswer(workbook, id) === 'unknown');

/** Whether a case study is from the type of organisation that the reader gave. */
export const isSameKind = ({ kind }: StudyReason, own: KindOfBodyId | ''): boolean => kind === own;

const sameKindFirst = (studies: readonly StudyReason[], own: KindOfBodyId | ''): StudyReason[] =>
  [...studies].sort((a, b) => Number(isSameKind(b, own)) - Number(isSameKind(a, own)));
