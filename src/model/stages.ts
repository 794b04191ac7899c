/** The status of a piece of work, as its sources describe it. */
export const STAGES = [
  { id: 'planned', name: 'Planned' },
  { id: 'running', name: 'Ongoing' },
  { id: 'ended', name: 'Ended' },
  { id: 'stopped', name: 'Stopped' },
] as const;
