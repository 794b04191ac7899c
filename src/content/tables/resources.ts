import type { CaseStudy } from '../../model/case-study.ts';
import { partsOf, type InStudy } from './in-study.ts';
import { defineTable, refersTo } from './table.ts';

export const resources = defineTable<InStudy<CaseStudy['reusable'][number]>>()({
  id: 'resources',
  key: ['study', 'number'],
  references: [refersTo('studies', ['study'])],
  rowsOf: partsOf((study) => study.reusable),
  columns: ({ address, id, integer, text }) => ({
    study: id(({ study }) => study.slug),
    number: integer(({ number }) => number),
    what: text(({ part }) => part.what),
    licence_of_resource: text(({ part }) => part.licence),
    url: address(({ part }) => part.url),
  }),
});
