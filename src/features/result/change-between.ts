import { isLevel } from '../../model/assessment.ts';
import type { Answer } from '../../model/levels.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import type { AssessedOutcome } from '../../content/assessment-data.ts';
import { round } from '../../shared/round.ts';
import { givenAnswer, type StatementFacts } from '../workbook/score-inputs.ts';
import { profileOf } from './profile.ts';

/** How the outcomes and the answers changed between two workbooks. */
export interface Changes {
  readonly outcomes: readonly OutcomeChange[];
  /** The statements whose answer changed: the largest moves on the scale first, then the other changes. */
  readonly statements: readonly StatementChange[];
}

export interface OutcomeChange {
  readonly outcome: AssessedOutcome;
  readonly then: number | undefined;
  readonly now: number | undefined;
  /** Missing if one of the two does not have enough answers. */
  readonly change: number | undefined;
}

/** What the profile is compared with: a day in words, and the change of each outcome in the order of the profile. */
export interface Compared {
  readonly day: string;
  readonly outcomes: readonly OutcomeChange[];
}

interface StatementChange {
  readonly id: string;
  readonly then: Answer | undefined;
  readonly now: Answer | undefined;
  /** Levels up or down; missing if one of the two answers is not a level. */
  readonly change: number | undefined;
}

export function changesBetween(
  then: Workbook,
  now: Workbook,
  outcomes: readonly AssessedOutcome[],
  statements: readonly StatementFacts[],
): Changes {
  const earlier = profileOf(then, outcomes, statements);
  return {
    outcomes: profileOf(now, outcomes, statements).map(({ outcome, mean }, index) => {
      const before = earlier[index]?.mean;
      return { outcome, then: before, now: mean, change: difference(before, mean) };
    }),
    statements: statements
      .flatMap(({ id }) => statementChange(id, givenAnswer(then, id), givenAnswer(now, id)))
      .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0)),
  };
}

function statementChange(id: string, then: Answer | undefined, now: Answer | undefined): StatementChange[] {
  if (then === now) return [];
  return [{ id, then, now, change: isLevel(then) && isLevel(now) ? now - then : undefined }];
}

const difference = (then: number | undefined, now: number | undefined): number | undefined =>
  then === undefined || now === undefined ? undefined : round(now - then);
