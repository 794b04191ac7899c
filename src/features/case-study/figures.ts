import type { Result } from '../../model/case-study.ts';

const MOST = 4;

/**
 * Chooses at most four figures to show large, and returns them in the author's order. Figures from the newest source are chosen
 * first, then those the author put first. A target is not a result, so it is chosen only if nothing else fills the row.
 */
export function chooseMainFigures(results: readonly Result[]): readonly Result[] {
  const newest = newestOf(results.filter(isResult));
  const rank = (result: Result): number => (isResult(result) ? (result.source === newest?.source ? 0 : 1) : 2);
  const chosen = [...results].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
  return results.filter((result) => chosen.includes(result));
}

const isResult = ({ kind }: Result): boolean => kind !== 'target';

const newestOf = (results: readonly Result[]): Result | undefined =>
  results.reduce<Result | undefined>((newest, result) => (newest && dateOf(newest) >= dateOf(result) ? newest : result), undefined);

/** Years and months sort correctly as text. A figure without a date counts as the oldest. */
const dateOf = ({ when }: Result): string => (when === 'undated' ? '' : when);
