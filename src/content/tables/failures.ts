import type { CaseStudy } from '../../model/case-study.ts';
import { FAILURE_STAGES } from '../../model/failure-stages.ts';
import { partsOf, type InStudy } from './in-study.ts';
import { defineTable, refersTo } from './table.ts';

export const failures = defineTable<InStudy<CaseStudy['failures'][number]>>()({
  id: 'failures',
  key: ['study', 'number'],
  references: [refersTo('studies', ['study']), refersTo('sources', ['study', 'source'], ['study', 'id'])],
  rowsOf: partsOf((study) => study.failures),
  columns: ({ id, integer, optional, text }) => ({
    study: id(({ study }) => study.slug),
    number: integer(({ number }) => number),
    what: text(({ part }) => part.what),
    stage: id(({ part }) => part.stage.id, { values: FAILURE_STAGES.map((stage) => stage.id) }),
    stage_name: text(({ part }) => part.stage.name),
    sign: optional('text', ({ part }) => part.sign),
    response: optional('text', ({ part }) => part.response),
    source: id(({ part }) => part.source.id),
  }),
});
