import type { CaseStudyData } from './case-study-schema.ts';
import type { KindOfBodyId } from './kinds-of-body.ts';

/** What is compared between two case studies. */
export type Comparable = Pick<CaseStudyData, 'areas' | 'outcomes'> & {
  readonly slug: string;
  readonly principles: readonly string[];
  readonly challenges: readonly string[];
  readonly kindOfBody: KindOfBodyId;
};

export type ReasonKind = 'areas' | 'challenges' | 'outcomes' | 'principles' | 'kindOfBody';

/** Why a neighbour is one: a kind of reason and the ids the two studies share. */
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
const WEIGHTS: Record<ReasonKind, number> = { areas: 3, challenges: 3, outcomes: 2, principles: 1, kindOfBody: 1 };

/** The `limit` case studies nearest to `study`, nearest first, ties by slug. Those that share nothing are left out. */
export function findSimilar(study: Comparable, others: readonly Comparable[], limit: number): SimilarStudy[] {
  return others
    .filter((other) => other.slug !== study.slug)
    .map((other) => measure(study, other))
    .filter((neighbour) => neighbour.score > 0)
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
    .slice(0, limit);
}

function measure(study: Comparable, other: Comparable): SimilarStudy {
  const lists = ['areas', 'challenges', 'outcomes', 'principles'] as const;
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
    score: shared.reduce((sum, reason) => sum + WEIGHTS[reason.kind] * reason.shared.length, sameMainArea),
  };
}
