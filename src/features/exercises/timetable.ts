import type { ExerciseData } from '../../model/exercise-schema.ts';

/** One part of an exercise, with its start in minutes from the start of the exercise. */
export interface TimedPart {
  readonly kind: 'opening' | 'card' | 'ending' | 'debrief';
  /** The number of a card, from 1. */
  readonly card?: number;
  readonly title?: string;
  readonly start: number;
  readonly minutes: number;
}

/** The parts of an exercise in order, each with its start time. */
export function timetableOf({
  opening,
  cards,
  ending,
  debrief,
}: Pick<ExerciseData, 'opening' | 'cards' | 'ending' | 'debrief'>): TimedPart[] {
  const parts = [
    { kind: 'opening', minutes: opening.minutes },
    ...cards.map(({ title, minutes }, index) => ({ kind: 'card', card: index + 1, title, minutes }) as const),
    { kind: 'ending', minutes: ending.minutes },
    { kind: 'debrief', minutes: debrief.minutes },
  ] as const;
  let start = 0;
  return parts.map((part) => {
    const timed = { ...part, start };
    start += part.minutes;
    return timed;
  });
}

/** Minutes from the start as a clock shows them: `1:05`. */
export const getClock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
