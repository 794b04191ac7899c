import { getBand, type BANDS, type OutcomeScore } from '../../model/assessment.ts';
import type { Importance, Target } from '../../model/programme.ts';
import type { Workbook } from '../../model/workbook-schema.ts';
import type { AssessedOutcome } from '../../content/assessment-data.ts';
import { round } from '../../shared/round.ts';
import { getTarget } from '../workbook/change-workbook.ts';
import { scoresOf, type StatementFacts } from '../workbook/score-inputs.ts';

/** Answers without a level, which have their own columns if there are any. */
export const COUNTS = ['unknown', 'notOurs', 'open'] as const;

/** An outcome as the profile shows it. */
export interface ProfileRow extends Pick<OutcomeScore, 'mean' | 'lowest' | 'scored' | 'unknown' | 'notOurs' | 'open'> {
  readonly outcome: AssessedOutcome;
  readonly target: Target;
  readonly importance: Importance;
  /** The word for the mean; missing where there are not enough answers. */
  readonly band: (typeof BANDS)[number] | undefined;
  /** Target less mean, to one decimal; nought or less where it is reached. Missing without a mean. */
  readonly distance: number | undefined;
}

/** The outcomes with what their answers come to, in their order. */
export function profileOf(
  workbook: Workbook,
  outcomes: readonly AssessedOutcome[],
  statements: readonly StatementFacts[],
): readonly ProfileRow[] {
  const scores = scoresOf(workbook, statements);
  return outcomes.flatMap((outcome) => {
    const score = scores.get(outcome.id);
    return score ? [toRow(outcome, score, getTarget(workbook, outcome.id))] : [];
  });
}

function toRow(outcome: AssessedOutcome, score: OutcomeScore, { target, importance }: ReturnType<typeof getTarget>): ProfileRow {
  const { mean } = score;
  return {
    ...score,
    outcome,
    target,
    importance,
    band: mean === undefined ? undefined : getBand(mean),
    distance: mean === undefined ? undefined : round(target - mean),
  };
}

/** What the whole profile comes to in a sentence. There is no overall score. */
export interface SumUp {
  /** Outcomes at or above their target. */
  readonly reached: number;
  /** Outcomes that have enough answers. */
  readonly scored: number;
  readonly total: number;
  /** Those furthest below their target, by distance; never one without its equals. */
  readonly furthest: readonly AssessedOutcome[];
}

/** With more than this many equally far away none of them is named. */
export const MAX_FURTHEST = 3;
const LEAST_FURTHEST = 2;

export function sumUp(rows: readonly ProfileRow[]): SumUp {
  const scored = rows.flatMap(({ outcome, distance }) => (distance === undefined ? [] : [{ outcome, distance }]));
  const below = scored.filter(({ distance }) => distance > 0).sort((a, b) => b.distance - a.distance);
  return {
    reached: scored.length - below.length,
    scored: scored.length,
    total: rows.length,
    furthest: takeFurthest(below).map(({ outcome }) => outcome),
  };
}

/** Those at the largest distance; where that is a single one, those at the next too, unless they make it too many. */
function takeFurthest<T extends { readonly distance: number }>(sorted: readonly T[]): readonly T[] {
  const [largest = 0, next = largest] = new Set(sorted.map(({ distance }) => distance));
  const first = sorted.filter(({ distance }) => distance === largest);
  const both = sorted.filter(({ distance }) => distance >= next);
  return first.length < LEAST_FURTHEST && both.length <= MAX_FURTHEST ? both : first;
}
