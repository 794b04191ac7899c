/**
 * The scale of the self-assessment, the same for every statement. The wording is the almanac's own; one scale for all
 * statements is easier to learn than a scale for each.
 */
export const LEVELS = [
  { id: 'not-yet', level: 0, name: 'Not started', test: 'Nothing is in place, or only discussed.' },
  { id: 'patchy', level: 1, name: 'Ad hoc', test: 'Depends on individuals and would stop if they left.' },
  { id: 'planned', level: 2, name: 'Partly in place', test: 'Agreed, owned and funded or scheduled, and working in part of the council.' },
  { id: 'embedded', level: 3, name: 'Embedded', test: 'Normal across the council, measured and reported.' },
  { id: 'shared', level: 4, name: 'Shared and improving', test: 'Results change what we do, partners take part, and others reuse it.' },
] as const;

export type Level = (typeof LEVELS)[number]['level'];

/** An answer to a statement: a level, not known (a finding in itself), or another organisation's task. */
export type Answer = Level | 'unknown' | 'not-ours';
