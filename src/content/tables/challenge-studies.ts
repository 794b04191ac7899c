import type { CaseStudy } from '../../model/case-study.ts';
import { partsOf, type InStudy } from './in-study.ts';
import { defineTable, refersTo } from './table.ts';

export const challengeStudies = defineTable<InStudy<CaseStudy['challenges'][number]>>()({
  id: 'challenge-studies',
  key: ['study', 'challenge'],
  references: [refersTo('studies', ['study']), refersTo('challenges', ['challenge'])],
  rowsOf: partsOf((study) => study.challenges),
  columns: ({ id, text }) => ({
    study: id(({ study }) => study.slug),
    challenge: id(({ part }) => part.id),
    helped: id(({ part }) => part.helped, { values: ['yes', 'partly', 'no'] }),
    how: text(({ part }) => part.how),
  }),
});
