import { calculateGap } from '../../model/programme.ts';
import { type PLANNED, plannedFor, plannedSteps, type Programme } from '../programme/read-programme.ts';

/** A programme in figures. */
export interface Summary {
  readonly planned: Readonly<Record<(typeof PLANNED)[number], number>>;
  readonly total: number;
  /** The number of statements below their target or without a known answer. */
  readonly gaps: number;
  /** The number of these gaps that a planned step improves. */
  readonly taken: number;
  readonly withoutOwner: number;
  readonly withoutQuarter: number;
}

export function summarise(programme: Programme): Summary {
  const all = plannedSteps(programme);
  const improved = new Set(all.flatMap(({ step }) => step.statements));
  const gaps = Object.entries(programme.scoreInputs).filter(([, scoreInput]) => calculateGap(scoreInput) > 0);
  const count = (when: (typeof PLANNED)[number]): number => plannedFor(programme, when).length;
  return {
    planned: { now: count('now'), next: count('next'), later: count('later') },
    total: all.length,
    gaps: gaps.length,
    taken: gaps.filter(([id]) => improved.has(id)).length,
    withoutOwner: all.filter(({ plan }) => plan.owner.trim() === '').length,
    withoutQuarter: all.filter(({ plan }) => plan.quarter === '').length,
  };
}
