import type { CaseStudy, Source } from '../../model/case-study.ts';
import { lastDay } from '../../model/date-range.ts';
import { PROMISE_OUTCOMES, shareDelivered, type PromiseOutcomeId } from '../../model/promises.ts';
import { sortByPlace } from '../../shared/order.ts';

/** What became of a promise, or that this is not known yet because it is not due. */
export type PromiseState = PromiseOutcomeId | 'not-due';

/** A target that a case study reports, with what became of it. */
export interface Promised {
  readonly value: string;
  readonly label: string;
  readonly by: string;
  readonly when: string;
  readonly due: string | undefined;
  readonly state: PromiseState;
  readonly isLimit: boolean;
  readonly delivered: string | undefined;
  /** The share of the target that was delivered, if the two figures can be compared. */
  readonly share: number | undefined;
  readonly how: string | undefined;
  /** The source of the outcome, or else of the target. */
  readonly source: Source | undefined;
  readonly study: CaseStudy;
}

/** Known outcomes come first. */
const ORDER: readonly PromiseState[] = ['missed', 'partly', 'met', 'unknown', 'not-due'];

/** Every target of every case study, by what became of it, then by place. `asOf` is the date of the edition. */
export function listPromises(studies: readonly CaseStudy[], asOf: string): Promised[] {
  const all = sortByPlace(studies).flatMap((study) =>
    study.results.filter(({ kind }) => kind === 'target').map((result) => toPromise(result, study, asOf)),
  );
  return ORDER.flatMap((state) => all.filter((promise) => promise.state === state));
}

function toPromise(result: CaseStudy['results'][number], study: CaseStudy, asOf: string): Promised {
  const { value, label, by, when, due, isLimit = false, became } = result;
  const what = became?.what ?? 'unknown';
  const isAhead = what === 'unknown' && due !== undefined && lastDay(due) > asOf;
  const delivered = became?.delivered;
  return {
    value,
    label,
    by,
    when,
    due,
    state: isAhead ? 'not-due' : what,
    isLimit,
    delivered,
    share: delivered === undefined || what === 'unknown' ? undefined : shareDelivered(value, delivered),
    how: became?.how,
    source: study.sources.find(({ id }) => id === (became?.source ?? result.source)),
    study,
  };
}

/** How many promises are in each state, in the order of the list. Empty states are left out. */
export const countStates = (promises: readonly Promised[]): { readonly state: PromiseState; readonly count: number }[] =>
  ORDER.map((state) => ({ state, count: promises.filter((promise) => promise.state === state).length })).filter(({ count }) => count > 0);

/** The range of the delivered shares of promises. Limits are left out, because for them less is better. */
export function deliveredRange(
  promises: readonly Promised[],
): { readonly count: number; readonly least: number; readonly most: number } | undefined {
  const shares = promises.flatMap(({ share, isLimit }) => (share === undefined || isLimit ? [] : [share]));
  return shares.length === 0 ? undefined : { count: shares.length, least: Math.min(...shares), most: Math.max(...shares) };
}

/** The name of a state from the model, or the given name for promises that are not due yet. */
export const nameOfState = (state: PromiseState, notDue: string): string => PROMISE_OUTCOMES.find(({ id }) => id === state)?.name ?? notDue;
