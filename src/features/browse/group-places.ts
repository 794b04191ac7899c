import type { CaseStudy, Link, Place } from '../../model/case-study.ts';
import { compareText } from '../../shared/compare-text.ts';

export interface PlaceWithStudies {
  readonly place: Place;
  readonly studies: readonly CaseStudy[];
}

export interface CountryGroup {
  readonly country: Link;
  readonly members: readonly PlaceWithStudies[];
}

/** Places with their case studies by nation and country, both by name. */
export function groupPlaces(places: readonly Place[], studies: readonly CaseStudy[]): CountryGroup[] {
  const countries = new Map(places.map(({ country }) => [country.id, country]));
  return [...countries.values()]
    .sort((a, b) => compareText(a.name, b.name))
    .map((country) => ({
      country,
      members: places
        .filter((place) => place.country.id === country.id)
        .sort((a, b) => compareText(a.name, b.name))
        .map((place) => ({ place, studies: studies.filter((study) => study.places.some(({ id }) => id === place.id)) })),
    }));
}
