/** The three themes of *Planting the Flag*. */
export const THEMES = [
  { id: 'people', name: 'People' },
  { id: 'place', name: 'Place' },
  { id: 'productivity', name: 'Productivity' },
] as const;
