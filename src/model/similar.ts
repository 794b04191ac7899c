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

/** Why a neighbour is one: a kind of reason and the ids, or words, the two studies share. */
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
/** A word that two subjects share and no third has outweighs an area, a challenge and two outcomes: the same subject comes first. */
const RAREST_WORD = 24;

/** The `limit` case studies most like `study`, the nearest first, ties by slug. Those that share nothing are left out. */
export function findSimilar(study: Comparable, others: readonly Comparable[], limit: number): SimilarStudy[] {
  const weights = weighWords(study, others);
  return others
    .filter((other) => other.slug !== study.slug)
    .map((other) => measure(study, other, weights))
    .filter((neighbour) => neighbour.score > 0)
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, limit);
}

type WordWeights = ReadonlyMap<string, number>;

/** The fewer subjects have a word, the more it says that two have it. */
function weighWords({ subject, slug }: Comparable, others: readonly Comparable[]): WordWeights {
  const count = (word: string): number => others.filter((other) => other.slug !== slug && other.subject.includes(word)).length + 1;
  return new Map(subject.map((word) => [word, RAREST_WORD / count(word)]));
}

function measure(study: Comparable, other: Comparable, words: WordWeights): SimilarStudy {
  const lists = ['subject', 'areas', 'challenges', 'outcomes', 'principles'] as const;
  const reasons: Reason[] = lists.map((kind) => ({
    kind,
    shared: study[kind].filter((id) => (other[kind] as readonly string[]).includes(id)),
  }));
  if (study.kindOfBody === other.kindOfBody) reasons.push({ kind: 'kindOfBody', shared: [study.kindOfBody] });
  const shared = reasons.filter((reason) => reason.shared.length > 0);
  const sameMainArea = study.areas[0] === other.areas[0] ? 2 : 0;
  return {
    slug: other.slug,
    reasons: shared,
    score: shared.reduce((sum, reason) => sum + weigh(reason, words), sameMainArea),
  };
}

const weigh = ({ kind, shared }: Reason, words: WordWeights): number =>
  kind === 'subject' ? shared.reduce((sum, word) => sum + (words.get(word) ?? 0), 0) : WEIGHTS[kind] * shared.length;
