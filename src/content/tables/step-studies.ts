import type { ActionEntry } from '../assessment-data.ts';
import { defineTable, refersTo } from './table.ts';

interface StepCase {
  readonly step: string;
  readonly from: ActionEntry['from'][number];
}

export const stepStudies = defineTable<StepCase>()({
  id: 'step-studies',
  key: ['step', 'study'],
  references: [refersTo('steps', ['step']), refersTo('studies', ['study'])],
  rowsOf: ({ steps }) => steps.flatMap((step) => step.from.map((from) => ({ step: step.id, from }))),
  columns: ({ id, text }) => ({
    step: id(({ step }) => step),
    study: id(({ from }) => from.slug),
    role: id(({ from }) => from.role, { values: ['did', 'near', 'lacked'] }),
    helped: text(({ from }) => from.helped, { values: ['yes', 'partly', 'no', 'not stated'] }),
    why: text(({ from }) => from.why),
  }),
});
