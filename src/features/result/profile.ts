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
  /** The name of the band of the mean; missing if there are not enough answers. */
  readonly band: (typeof BANDS)[number] | undefined;
  /** Target minus mean, to one decimal; zero or less if the target is reached. Missing without a mean. */
  readonly distance: number | undefined;
}

/** The outcomes with the scores of their answers, in order. */
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

/** The parts of the sentence that sums up the profile. There is no overall score. */
export interface SumUp {
  /** Outcomes at or above their target. */
  readonly reached: number;
  /** Outcomes that have enough answers. */
  readonly scored: number;
  readonly total: number;
  /** The outcomes furthest below their target, by distance. Outcomes at the same distance are all named or none is. */
  readonly furthest: readonly AssessedOutcome[];
}

/** If more than this many are equally far away, none is named. */
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

/** Those at the largest distance; if there is only one, those at the next distance too, unless that is too many. */
function takeFurthest<T extends { readonly distance: number }>(sorted: readonly T[]): readonly T[] {
  const [largest = 0, next = largest] = new Set(sorted.map(({ distance }) => distance));
  const first = sorted.filter(({ distance }) => distance === largest);
  const both = sorted.filter(({ distance }) => distance >= next);
  return first.length < LEAST_FURTHEST && both.length <= MAX_FURTHEST ? both : first;
}
