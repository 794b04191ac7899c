/** Types of public organisation, as readers compare them: English tiers first, then those of other countries. */
export const KINDS_OF_BODY = [
  { id: 'district', name: 'District council' },
  { id: 'county', name: 'County council' },
  { id: 'unitary', name: 'Unitary council' },
  { id: 'london-borough', name: 'London borough' },
  { id: 'metropolitan-borough', name: 'Metropolitan borough' },
  { id: 'combined-authority', name: 'Combined authority' },
  { id: 'city', name: 'City' },
  { id: 'municipality', name: 'Municipality' },
  { id: 'metropolis', name: 'Metropolitan authority' },
  { id: 'region', name: 'Region' },
  { id: 'partnership', name: 'Partnership of councils' },
  { id: 'national-body', name: 'National body' },
] as const;

export type KindOfBodyId = (typeof KINDS_OF_BODY)[number]['id'];
