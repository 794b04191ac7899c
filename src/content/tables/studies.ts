import type { CaseStudy } from '../../model/case-study.ts';
import { STAGES } from '../../model/stages.ts';
import { absolute, defineTable, refersTo } from './table.ts';

export const studies = defineTable<CaseStudy>()({
  id: 'studies',
  key: ['id'],
  references: [refersTo('places', ['main_place'])],
  rowsOf: ({ studies }) => studies,
  columns: ({ address, boolean, date, id, ids, integer, knownPeriod, optional, period, text }) => ({
    id: id(({ slug }) => slug),
    name: text(({ name }) => name),
    subject: text(({ subject }) => subject),
    title: text(({ title }) => title),
    summary: text(({ summary }) => summary),
    main_place: id(({ mainPlace }) => mainPlace.id),
    stage: id(({ stage }) => stage.id, { values: STAGES.map((stage) => stage.id) }),
    start: knownPeriod((study) => study.period.start),
    end: period((study) => study.period.end),
    evidence_grade: integer(({ evidence }) => evidence.grade),
    evidence_reason: text(({ evidence }) => evidence.reason),
    has_independent_source: boolean(({ hasIndependentSource }) => hasIndependentSource),
    went_wrong: text(({ wentWrong }) => wentWrong.text),
    went_wrong_sources: ids(({ wentWrong }) => wentWrong.sources.map((source) => source.id)),
    lasted: optional('text', ({ lasted }) => lasted),
    effort_months: optional('number', ({ effort }) => (typeof effort === 'object' ? effort.months : undefined), { unit: 'months' }),
    effort_people: optional('number', ({ effort }) => (typeof effort === 'object' ? effort.people : undefined), { unit: 'people' }),
    effort: optional('text', ({ effort }) => (typeof effort === 'object' ? effort.what : undefined)),
    effort_source: optional('id', ({ effort }) => (typeof effort === 'object' ? effort.source : undefined)),
    drew_on: ids(({ learntFrom }) => learntFrom.map((other) => other.id)),
    missing: ids(({ completeness }) => completeness.missing),
    added: date(({ added }) => added),
    reviewed: date(({ reviewed }) => reviewed),
    owner: text(({ owner }) => owner),
    url: address(({ url }) => absolute(url)),
  }),
});
