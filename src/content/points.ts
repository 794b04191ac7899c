import type { CaseStudy } from '../model/case-study.ts';
import type { PointData } from '../model/prose-schema.ts';

/** A point of the briefing with its case studies. */
export interface Point extends Omit<PointData, 'studies'> {
  readonly proof: readonly { readonly study: CaseStudy; readonly shows: PointData['studies'][number]['shows'] }[];
}

/** Combines points with the case studies they name. Throws if one does not exist. */
export function resolvePoints(points: readonly PointData[], studies: readonly CaseStudy[]): Point[] {
  const bySlug = new Map(studies.map((study) => [study.slug, study]));
  return points.map(({ studies: named, ...point }) => ({
    ...point,
    proof: named.map(({ id, shows }) => {
      const study = bySlug.get(id);
      if (!study) throw new Error(`Point ${point.number} names "${id}", which is no case study.`);
      return { study, shows };
    }),
  }));
}
