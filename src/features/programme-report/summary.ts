import { calculateGap } from '../../model/programme.ts';
import { type PLANNED, plannedFor, plannedSteps, type Programme } from '../programme/read-programme.ts';

/** A programme in figures. */
export interface Summary {
  readonly planned: Readonly<Record<(typeof PLANNED)[number], number>>;
  readonly total: number;
  /** Statements below their target, or that nobody could answer. */
  readonly gaps: number;
  /** Of these, the ones that a planned step lifts. */
  readonly taken: number;
  readonly withoutOwner: number;
  readonly withoutQuarter: number;
}

export function summarise(programme: Programme): Summary {
  const all = plannedSteps(programme);
  const lifted = new Set(all.flatMap(({ step }) => step.statements));
  const gaps = Object.entries(programme.scoreInputs).filter(([, scoreInput]) => calculateGap(scoreInput) > 0);
  const count = (when: (typeof PLANNED)[number]): number => plannedFor(programme, when).length;
  return {
    planned: { now: count('now'), next: count('next'), later: count('later') },
    total: all.length,
    gaps: gaps.length,
    taken: gaps.filter(([id]) => lifted.has(id)).length,
    withoutOwner: all.filter(({ plan }) => plan.owner.trim() === '').length,
    withoutQuarter: all.filter(({ plan }) => plan.quarter === '').length,
  };
}
