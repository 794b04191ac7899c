import { partsOf, type InStudy } from './in-study.ts';
import { defineTable, refersTo } from './table.ts';

export const organisations = defineTable<InStudy<string>>()({
  id: 'organisations',
  key: ['study', 'number'],
  references: [refersTo('studies', ['study'])],
  rowsOf: partsOf((study) => study.organisations),
  columns: ({ id, integer, text }) => ({
    study: id(({ study }) => study.slug),
    number: integer(({ number }) => number),
    name: text(({ part }) => part),
  }),
});
