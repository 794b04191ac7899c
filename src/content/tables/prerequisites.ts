import { partsOf, type InStudy } from './in-study.ts';
import { defineTable, refersTo } from './table.ts';

export const prerequisites = defineTable<InStudy<string>>()({
  id: 'prerequisites',
  key: ['study', 'number'],
  references: [refersTo('studies', ['study'])],
  rowsOf: partsOf((study) => study.prerequisites),
  columns: ({ id, integer, text }) => ({
    study: id(({ study }) => study.slug),
    number: integer(({ number }) => number),
    what: text(({ part }) => part),
  }),
});
