import type { Place } from '../../model/case-study.ts';
import { KINDS_OF_BODY } from '../../model/kinds-of-body.ts';
import { absolute, defineTable } from './table.ts';

interface CountedPlace {
  readonly place: Place;
  readonly studies: number;
}

export const places = defineTable<CountedPlace>()({
  id: 'places',
  key: ['id'],
  rowsOf: ({ places, studies }) =>
    places.map((place) => ({ place, studies: studies.filter((study) => study.places.some((each) => each.id === place.id)).length })),
  columns: ({ address, id, integer, number, optional, text }) => ({
    id: id(({ place }) => place.id),
    name: text(({ place }) => place.name),
    kind: id(({ place }) => place.kind.id, { values: KINDS_OF_BODY.map((kind) => kind.id) }),
    kind_name: text(({ place }) => place.kind.name),
    country: text(({ place }) => place.country.name),
    latitude: number(({ place }) => place.latitude, { unit: 'degreesNorth' }),
    longitude: number(({ place }) => place.longitude, { unit: 'degreesEast' }),
    population: optional('integer', ({ place }) => place.population?.value, { unit: 'people' }),
    population_year: optional('integer', ({ place }) => place.population?.year),
    population_publisher: optional('text', ({ place }) => place.population?.publisher),
    population_url: optional('address', ({ place }) => place.population?.url),
    ends: optional('date', ({ place }) => place.ends?.date),
    ends_status: optional('id', ({ place }) => place.ends?.status, { values: ['ended', 'expected'] }),
    studies: integer(({ studies }) => studies, { unit: 'caseStudies' }),
    url: address(({ place }) => absolute(place.url)),
  }),
});
