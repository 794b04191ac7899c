import { absolute, defineTable, type TableData } from './table.ts';

type CountedOutcome = TableData['outcomes'][number] & { readonly studies: number };

export const outcomes = defineTable<CountedOutcome>()({
  id: 'outcomes',
  key: ['id'],
  rowsOf: (data) =>
    data.outcomes.map((outcome) => ({
      ...outcome,
      studies: data.studies.filter((study) => study.outcomes.some((each) => each.id === outcome.id)).length,
    })),
  columns: ({ address, id, integer, text }) => ({
    id: id((outcome) => outcome.id),
    name: text(({ name }) => name),
    meaning: text(({ meaning }) => meaning),
    studies: integer(({ studies }) => studies, { unit: 'caseStudies' }),
    url: address(({ url }) => absolute(url)),
  }),
});
