/**
 * The ladder of the self-assessment, the same for every statement. The wording is the almanac's own; one ladder for all
 * statements is easier to learn than a ladder for each.
 */
export const LEVELS = [
  { id: 'not-yet', level: 0, name: 'Not yet', test: 'Nothing is in place, or only talk.' },
  { id: 'patchy', level: 1, name: 'Patchy', test: 'It happens where somebody is keen, and would stop if they left.' },
  { id: 'planned', level: 2, name: 'Planned', test: 'It is agreed, owned and funded or scheduled, and works in part of the council.' },
  { id: 'embedded', level: 3, name: 'Embedded', test: 'It is normal across the council, measured and reported.' },
  { id: 'shared', level: 4, name: 'Shared and improving', test: 'Results change what we do, partners take part, and others reuse it.' },
] as const;

export type Level = (typeof LEVELS)[number]['level'];

/** An answer to a statement: a rung, not known (a finding in itself), or another body's task. */
export type Answer = Level | 'unknown' | 'not-ours';
