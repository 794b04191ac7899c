/**
 * The eight areas of activity of *Planting the Flag: a new local normal* (Socitm, 2020).
 * `colour` is the colour of the bands of a flag; `colourOnDark` is the same hue for dark backgrounds.
 */
export const AREAS = [
  { id: 'place-based-leadership', name: 'Place-based leadership', colour: '#1f4068', colourOnDark: '#4f7db5' },
  { id: 'democratic-engagement', name: 'Democratic engagement and renewal', colour: '#7d2a5a', colourOnDark: '#b4618f' },
  { id: 'service-design', name: 'Service design', colour: '#b23a1c', colourOnDark: '#c95f41' },
  { id: 'workstyles', name: 'Workstyles', colour: '#8a5b00', colourOnDark: '#a87a24' },
  { id: 'virtual-infrastructure', name: 'Virtual infrastructure', colour: '#0a6466', colourOnDark: '#2f8b8d' },
  { id: 'data-insights', name: 'Data insights', colour: '#4b3fa3', colourOnDark: '#7d72cf' },
  { id: 'asset-rationalisation', name: 'Asset rationalisation', colour: '#5f4b3a', colourOnDark: '#937a64' },
  { id: 'living-spaces', name: 'Living spaces', colour: '#2b6d37', colourOnDark: '#4b9159' },
] as const;

export type AreaId = (typeof AREAS)[number]['id'];
