import type { Source } from '../../model/case-study.ts';
import { SOURCE_KINDS } from '../../model/source-kinds.ts';
import { partsOf, type InStudy } from './in-study.ts';
import { defineTable, refersTo } from './table.ts';

export const sources = defineTable<InStudy<Source>>()({
  id: 'sources',
  key: ['study', 'id'],
  references: [refersTo('studies', ['study'])],
  rowsOf: partsOf((study) => study.sources),
  columns: ({ address, boolean, id, integer, optional, period, text }) => ({
    study: id(({ study }) => study.slug),
    id: id(({ part }) => part.id),
    number: integer(({ part }) => part.number),
    title: text(({ part }) => part.title),
    publisher: text(({ part }) => part.publisher),
    date: period(({ part }) => part.date),
    kind: id(({ part }) => part.kind, { values: SOURCE_KINDS.map((kind) => kind.id) }),
    kind_name: text(({ part }) => part.kindName),
    is_evaluation: boolean(({ part }) => part.evaluation ?? false),
    via: optional('text', ({ part }) => part.via),
    accessed: optional('date', ({ part }) => part.accessed),
    url: address(({ part }) => part.url),
    archive: optional('address', ({ part }) => part.archive),
  }),
});
