import type { Result } from '../../model/case-study.ts';
import { parseFigure } from '../../shared/parse-figure.ts';
import { figureAnchor } from '../../shared/urls.ts';
import { partsOf, type InStudy } from './in-study.ts';
import { absolute, defineTable, refersTo } from './table.ts';

export const results = defineTable<InStudy<Result>>()({
  id: 'results',
  key: ['study', 'id'],
  references: [refersTo('studies', ['study']), refersTo('sources', ['study', 'source'], ['study', 'id'])],
  rowsOf: partsOf((study) => study.results),
  columns: ({ address, id, optional, period, text }) => ({
    study: id(({ study }) => study.slug),
    id: id(({ part }) => figureAnchor(part)),
    value: text(({ part }) => part.value),
    number: optional('number', ({ part }) => parseFigure(part.value)?.number),
    unit: optional('text', ({ part }) => unitOf(part.value)),
    label: text(({ part }) => part.label),
    kind: id(({ part }) => part.kind, { values: ['measured', 'estimated', 'target', 'claimed'] }),
    date: period(({ part }) => part.when),
    measured_by: text(({ part }) => part.by),
    source: id(({ part }) => part.source),
    source_url: address(({ study, part }) => study.sources.find((source) => source.id === part.source)?.url ?? ''),
    before_value: optional('text', ({ part }) => part.before?.value),
    before_number: optional('number', ({ part }) => parseFigure(part.before?.value ?? '')?.number),
    before_unit: optional('text', ({ part }) => unitOf(part.before?.value)),
    before_date: period(({ part }) => part.before?.when),
    change_since: period(({ part }) => part.changeSince),
    compared_with: optional('text', ({ part }) => part.comparedWith),
    url: address(({ study, part }) => `${absolute(study.url)}#${figureAnchor(part)}`),
  }),
});

/** The unit of a printed figure; undefined if it has none or is not one exact number. */
export const unitOf = (value = ''): string | undefined => parseFigure(value)?.unit || undefined;
