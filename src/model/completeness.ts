import type { CaseStudyData } from './case-study-schema.ts';

/** The optional parts of a case study, in the order in which a page shows them. */
export const OPTIONAL_FIELDS = [
  { id: 'cost', name: 'Cost' },
  { id: 'effort', name: 'Effort' },
  { id: 'prerequisites', name: 'What you need first' },
  { id: 'reusable', name: 'Resources to reuse' },
  { id: 'challenges', name: 'Challenges faced' },
  { id: 'outcomes', name: 'Outcomes' },
  { id: 'contact', name: 'A contact' },
  { id: 'end', name: 'How it ended' },
] as const;

type OptionalFieldId = (typeof OPTIONAL_FIELDS)[number]['id'];

export interface Completeness {
  readonly told: OptionalFieldId[];
  readonly missing: OptionalFieldId[];
}

type Parts = Pick<
  CaseStudyData,
  'cost' | 'effort' | 'prerequisites' | 'reusable' | 'challenges' | 'outcomes' | 'contact' | 'stage' | 'period'
>;

/** Which optional details a case study gives. "Not published" is not an answer, so it counts as missing. */
export function measureCompleteness(study: Parts): Completeness {
  const isProvided = (id: OptionalFieldId): boolean => PROVIDED[id](study);
  return {
    told: OPTIONAL_FIELDS.map((part) => part.id).filter(isProvided),
    missing: OPTIONAL_FIELDS.map((part) => part.id).filter((id) => !isProvided(id)),
  };
}

const PROVIDED: Record<OptionalFieldId, (study: Parts) => boolean> = {
  cost: ({ cost }) => Array.isArray(cost),
  effort: ({ effort }) => typeof effort === 'object',
  prerequisites: ({ prerequisites }) => prerequisites.length > 0,
  reusable: ({ reusable }) => reusable.length > 0,
  challenges: ({ challenges }) => challenges.length > 0,
  outcomes: ({ outcomes }) => outcomes.length > 0,
  contact: ({ contact }) => contact !== undefined,
  end: ({ stage, period }) => stage === 'running' || period.end !== undefined,
};
