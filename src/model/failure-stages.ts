/** The stages at which a piece of work can fail. Ids never change; a study names one for each failure. */
export const FAILURE_STAGES = [
  { id: 'design', name: 'Design' },
  { id: 'procurement', name: 'Procurement' },
  { id: 'data', name: 'Data' },
  { id: 'adoption', name: 'Adoption' },
  { id: 'money', name: 'Money' },
  { id: 'law', name: 'Law' },
  { id: 'supplier', name: 'Supplier' },
  { id: 'people', name: 'People' },
  { id: 'security', name: 'Security' },
  { id: 'resilience', name: 'Resilience' },
  { id: 'results', name: 'Results not reached' },
] as const;

export type FailureStageId = (typeof FAILURE_STAGES)[number]['id'];
