/** Where a piece of work stands, as far as its sources tell. */
export const STAGES = [
  { id: 'planned', name: 'Planned' },
  { id: 'running', name: 'Running' },
  { id: 'ended', name: 'Ended' },
  { id: 'stopped', name: 'Stopped' },
] as const;
