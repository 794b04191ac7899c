import type { Place } from '../../model/case-study.ts';
import { partsOf, type InStudy } from './in-study.ts';
import { defineTable, refersTo } from './table.ts';

export const studyPlaces = defineTable<InStudy<Place>>()({
  id: 'study-places',
  key: ['study', 'place'],
  references: [refersTo('studies', ['study']), refersTo('places', ['place'])],
  rowsOf: partsOf(({ places }) => places),
  columns: ({ id, integer }) => ({
    study: id(({ study }) => study.slug),
    place: id(({ part }) => part.id),
    number: integer(({ number }) => number),
  }),
});
