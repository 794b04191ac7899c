import type { CaseStudyData } from './case-study-schema.ts';
import type { KindOfBodyId } from './kinds-of-body.ts';

/** What is compared between two case studies. */
export type Comparable = Pick<CaseStudyData, 'areas' | 'outcomes'> & {
  readonly slug: string;
  /** The words that say what it is about, as `subjectWords` reads them. */
  readonly subject: readonly string[];
  readonly principles: readonly string[];
  readonly challenges: readonly string[];
  readonly kindOfBody: KindOfBodyId;
};

export type ReasonKind = 'subject' | 'areas' | 'challenges' | 'outcomes' | 'principles' | 'kindOfBody';

/** One reason why two studies are similar: its kind, and the ids or words that they share. */
interface Reason {
  readonly kind: ReasonKind;
  readonly shared: string[];
}

export interface SimilarStudy {
  readonly slug: string;
  readonly score: number;
  readonly reasons: Reason[];
}

/** A shared challenge says more than a shared principle, because fewer studies share it. */
const WEIGHTS: Record<Exclude<ReasonKind, 'subject'>, number> = { areas: 3, challenges: 4, outcomes: 2, principles: 1, kindOfBody: 1 };
const SAME_MAIN_AREA = 2;
/** A word that only two subjects share outweighs an area, a challenge and two outcomes: the same subject comes first. */
const RAREST_WORD = 24;
const LISTS = ['subject', 'areas', 'challenges', 'outcomes', 'principles'] as const;
/** Sums of the same numbers in another order differ by less than this. */
const ROUNDING = 1e-9;

/** The `limit` case studies most like `study`, most similar first, ties by slug. Studies that share nothing are left out. */
export type FindSimilar = (study: Comparable, limit: number) => SimilarStudy[];

/**
 * Reads `all` once, and returns a function that finds the studies most like any study. It adds up scores from lists of the studies
 * that have each trait, so that only the most similar few are compared one by one.
 */
export function indexSimilar(all: readonly Comparable[]): FindSimilar {
  const sharers = listSharers(all);
  const scores = new Float64Array(all.length);
  return (study, limit) => {
    const weights = weighWords(study, all, sharers);
    addScores(scores, study, weights, sharers);
    const least = nthLargest(scores, limit) - ROUNDING;
    return all
      .filter((_, index) => (scores[index] ?? 0) > 0 && (scores[index] ?? 0) >= least)
      .map((other) => measure(study, other, weights))
      .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
      .slice(0, limit);
  };
}

/** The positions of the studies that have each trait, by the name of the trait. */
type Sharers = ReadonlyMap<string, readonly number[]>;

function listSharers(all: readonly Comparable[]): Sharers {
  const sharers = new Map<string, number[]>();
  all.forEach((study, index) => {
    const names = traitsOf(study, new Map()).map(([name]) => name);
    for (const name of new Set([...names, ownName(study)])) {
      const known = sharers.get(name);
      if (known) known.push(index);
      else sharers.set(name, [index]);
    }
  });
  return sharers;
}

const ownName = ({ slug }: Comparable): string => `slug ${slug}`;

/** Everything that a study can share with another, each with what it adds to the score. */
const traitsOf = (study: Comparable, words: WordWeights): [name: string, weight: number][] => [
  ...LISTS.flatMap((kind) => study[kind].map((id): [string, number] => [`${kind} ${id}`, weigh({ kind, shared: [id] }, words)])),
  [`kindOfBody ${study.kindOfBody}`, WEIGHTS.kindOfBody],
  [`main area ${study.areas[0] ?? ''}`, SAME_MAIN_AREA],
];

type WordWeights = ReadonlyMap<string, number>;

/** The fewer subjects have a word, the more it counts when two share it. */
function weighWords({ subject, slug }: Comparable, all: readonly Comparable[], sharers: Sharers): WordWeights {
  const count = (word: string): number => (sharers.get(`subject ${word}`) ?? []).filter((index) => all[index]?.slug !== slug).length + 1;
  return new Map(subject.map((word) => [word, RAREST_WORD / count(word)]));
}

/** Writes the score of each study to its position. The study itself scores zero. */
function addScores(scores: Float64Array, study: Comparable, words: WordWeights, sharers: Sharers): void {
  scores.fill(0);
  for (const [name, weight] of traitsOf(study, words))
    for (const index of sharers.get(name) ?? []) scores[index] = (scores[index] ?? 0) + weight;
  for (const index of sharers.get(ownName(study)) ?? []) scores[index] = 0;
}

/** The `n`th largest of the scores, for a small `n`; zero if there are fewer. */
function nthLargest(scores: Float64Array, n: number): number {
  const largest = new Array<number>(n).fill(0);
  for (const score of scores) {
    if (score <= (largest[n - 1] ?? 0)) continue;
    const place = largest.findIndex((other) => score > other);
    largest.splice(place, 0, score);
    largest.pop();
  }
  return largest[n - 1] ?? 0;
}

function measure(study: Comparable, other: Comparable, words: WordWeights): SimilarStudy {
  const reasons: Reason[] = LISTS.map((kind) => ({
    kind,
    shared: study[kind].filter((id) => (other[kind] as readonly string[]).includes(id)),
  }));
  if (study.kindOfBody === other.kindOfBody) reasons.push({ kind: 'kindOfBody', shared: [study.kindOfBody] });
  const shared = reasons.filter((reason) => reason.shared.length > 0);
  const sameMainArea = study.areas[0] === other.areas[0] ? SAME_MAIN_AREA : 0;
  return {
    slug: other.slug,
    reasons: shared,
    score: shared.reduce((sum, reason) => sum + weigh(reason, words), sameMainArea),
  };
}

const weigh = ({ kind, shared }: Reason, words: WordWeights): number =>
  kind === 'subject' ? shared.reduce((sum, word) => sum + (words.get(word) ?? 0), 0) : WEIGHTS[kind] * shared.length;
