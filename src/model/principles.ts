/** The four principles of *Planting the Flag* (Socitm, 2020). Each is drawn as a charge on the flag. */
export const PRINCIPLES = [
  { id: 'simplify', name: 'Simplify' },
  { id: 'standardise', name: 'Standardise' },
  { id: 'share', name: 'Share' },
  { id: 'sustain', name: 'Sustain' },
] as const;

export type PrincipleId = (typeof PRINCIPLES)[number]['id'];
