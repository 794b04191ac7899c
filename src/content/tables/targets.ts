import type { Result } from '../../model/case-study.ts';
import { PROMISE_OUTCOMES, shareDelivered } from '../../model/promises.ts';
import { parseFigure } from '../../shared/parse-figure.ts';
import { figureAnchor } from '../../shared/urls.ts';
import { partsOf, type InStudy } from './in-study.ts';
import { unitOf } from './results.ts';
import { defineTable, refersTo } from './table.ts';

export const targets = defineTable<InStudy<Result>>()({
  id: 'targets',
  key: ['study', 'result'],
  references: [refersTo('studies', ['study']), refersTo('results', ['study', 'result'], ['study', 'id'])],
  rowsOf: partsOf((study) => study.results.filter(({ kind }) => kind === 'target')),
  columns: ({ boolean, id, optional, period, text }) => ({
    study: id(({ study }) => study.slug),
    result: id(({ part }) => figureAnchor(part)),
    value: text(({ part }) => part.value),
    number: optional('number', ({ part }) => parseFigure(part.value)?.number),
    unit: optional('text', ({ part }) => unitOf(part.value)),
    label: text(({ part }) => part.label),
    is_limit: boolean(({ part }) => part.isLimit ?? false),
    due: period(({ part }) => part.due),
    outcome: optional('id', ({ part }) => part.became?.what, { values: PROMISE_OUTCOMES.map((outcome) => outcome.id) }),
    delivered_value: optional('text', ({ part }) => part.became?.delivered),
    delivered_number: optional('number', ({ part }) => parseFigure(part.became?.delivered ?? '')?.number),
    delivered_unit: optional('text', ({ part }) => unitOf(part.became?.delivered)),
    delivered_share: optional('number', ({ part }) => shareOf(part), { unit: 'share' }),
    how: optional('text', ({ part }) => part.became?.how),
    outcome_source: optional('id', ({ part }) => part.became?.source),
  }),
});

/** The delivered amount as a share of the target, rounded to thousandths. */
function shareOf({ value, became }: Result): number | undefined {
  const share = became?.delivered === undefined ? undefined : shareDelivered(value, became.delivered);
  return share === undefined ? undefined : Math.round(share * 1000) / 1000;
}
