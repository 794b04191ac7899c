/** The three tasks of *Planting the Flag*, in the briefing's own order. */
export const TASKS = [
  { id: 'reset', name: 'Reset' },
  { id: 'reform', name: 'Reform' },
  { id: 'recover', name: 'Recover' },
] as const;
