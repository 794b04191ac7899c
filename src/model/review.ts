/*
 * The practice review: what changed in a crisis or a project, and what to do with it. It follows the briefing's
 * call to ask what has worked well and should remain and what has not.
 */

/** What to do with something that changed. The words follow Reset: a written list of what to keep, drop or restart. */
export const DECISIONS = [
  { id: 'keep', name: 'Keep', meaning: 'It works better than before: make it normal practice.' },
  { id: 'adapt', name: 'Adapt', meaning: 'The idea is right, but it needs changes.' },
  { id: 'stop', name: 'Stop', meaning: 'It was a stopgap, or causes harm: end it on a set date.' },
  { id: 'bring-back', name: 'Bring back', meaning: 'Something good was lost: restore it.' },
] as const;

export type DecisionId = (typeof DECISIONS)[number]['id'];

/** How far a change passes the test of a principle. */
export const TEST_ANSWERS = [
  { id: 'yes', name: 'Yes' },
  { id: 'partly', name: 'Partly' },
  { id: 'no', name: 'No' },
] as const;
