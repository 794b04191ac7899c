import type { CaseStudy } from '../../model/case-study.ts';
import { partsOf, type InStudy } from './in-study.ts';
import { defineTable, refersTo } from './table.ts';

type Cost = Exclude<CaseStudy['cost'], string | undefined>[number];

export const costs = defineTable<InStudy<Cost>>()({
  id: 'costs',
  key: ['study', 'number'],
  references: [refersTo('studies', ['study']), refersTo('sources', ['study', 'source'], ['study', 'id'])],
  rowsOf: partsOf(({ cost }) => (Array.isArray(cost) ? cost : [])),
  columns: ({ id, integer, number, optional, text }) => ({
    study: id(({ study }) => study.slug),
    number: integer(({ number }) => number),
    amount: number(({ part }) => part.amount),
    currency: text(({ part }) => part.currency),
    price_year: optional('integer', ({ part }) => part.priceYear),
    what: text(({ part }) => part.what),
    source: id(({ part }) => part.source),
  }),
});
