import { QUERY_CLASSES, type TestQuery } from './read-queries.ts';

/** A query with the addresses that came first. */
export interface Answer {
  readonly query: TestQuery;
  readonly found: readonly string[];
}

export interface Score {
  readonly name: string;
  readonly queries: number;
  /** Share of queries with a right answer first. */
  readonly success1: number;
  /** Share of queries with a right answer among the first three. */
  readonly success3: number;
  /** Mean of one divided by the rank of the first right answer; 0 if there is none among the first ten. */
  readonly meanReciprocalRank: number;
}

/** Success@3 that a class of queries may not fall below. */
export const MIN_SUCCESS: Readonly<Record<string, number>> = { plain: 0.95, typo: 0.9, synonym: 1, all: 0.98 };

/** The minimum success@1 of all queries together. */
export const MIN_SUCCESS_FIRST = 0.92;

/** The rank of the first right answer, from 1; Infinity if there is none. */
export function rankOf({ query, found }: Answer): number {
  const index = found.findIndex((url) => query.expect.includes(url));
  return index < 0 ? Infinity : index + 1;
}

/** The scores of each class and of all queries together. */
export function scoreAnswers(answers: readonly Answer[]): Score[] {
  const classes = QUERY_CLASSES.map((name) =>
    scoreGroup(
      name,
      answers.filter(({ query }) => query.class === name),
    ),
  );
  return [...classes, scoreGroup('all', answers)];
}

function scoreGroup(name: string, answers: readonly Answer[]): Score {
  const ranks = answers.map(rankOf);
  const share = (most: number): number => ranks.filter((rank) => rank <= most).length / Math.max(1, ranks.length);
  const reciprocal = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / Math.max(1, ranks.length);
  return { name, queries: ranks.length, success1: share(1), success3: share(3), meanReciprocalRank: reciprocal };
}
