import type { CaseStudy, Place } from '../../model/case-study.ts';

export interface PlaceCount {
  readonly place: Place;
  readonly count: number;
}

/** Places sorted by name, each with its number of case studies. */
export function countAtPlaces(places: readonly Place[], studies: readonly CaseStudy[]): PlaceCount[] {
  const counts = new Map<string, number>();
  for (const { id } of studies.flatMap((study) => study.places)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...places].sort((a, b) => a.name.localeCompare(b.name, 'en')).map((place) => ({ place, count: counts.get(place.id) ?? 0 }));
}
