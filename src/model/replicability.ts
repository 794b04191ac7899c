import type { CaseStudyData } from './case-study-schema.ts';

/** What makes a piece of work easier to repeat elsewhere. Shown in parts, never added up. */
export const REPLICABILITY_PARTS = [
  { id: 'done-elsewhere', name: 'Done in more than one place' },
  { id: 'prerequisites-told', name: 'Says what you need first' },
  { id: 'cost-told', name: 'Says what it cost' },
  { id: 'reusable-material', name: 'Has resources to reuse' },
  { id: 'somebody-to-ask', name: 'Names a contact' },
] as const;

export type ReplicabilityPartId = (typeof REPLICABILITY_PARTS)[number]['id'];

type Parts = Pick<CaseStudyData, 'places' | 'prerequisites' | 'cost' | 'reusable' | 'contact' | 'learntFrom'>;

/**
 * The parts of replicability a case study has, in the order of the table.
 * `learners` is the number of other case studies that drew on this one.
 */
export function measureReplicability(study: Parts, learners: number): ReplicabilityPartId[] {
  const has: Record<ReplicabilityPartId, boolean> = {
    'done-elsewhere': study.places.length > 1 || learners > 0 || study.learntFrom.length > 0,
    'prerequisites-told': study.prerequisites.length > 0,
    'cost-told': Array.isArray(study.cost),
    'reusable-material': study.reusable.length > 0,
    'somebody-to-ask': study.contact !== undefined,
  };
  return REPLICABILITY_PARTS.map((part) => part.id).filter((id) => has[id]);
}
