import type { ActionEntry } from '../assessment-data.ts';
import { stepUrl } from '../../shared/urls.ts';
import { absolute, defineTable } from './table.ts';
import { verdictColumns } from './verdict-columns.ts';

export const steps = defineTable<ActionEntry>()({
  id: 'steps',
  key: ['id'],
  rowsOf: (data) => data.steps,
  columns: (kit) => ({
    id: kit.id((step) => step.id),
    name: kit.text(({ title }) => title),
    what: kit.text(({ what }) => what),
    effort: kit.integer(({ effort }) => effort),
    statements: kit.ids(({ statements }) => statements),
    ...verdictColumns(kit),
    places_lacked: kit.integer(({ verdict }) => verdict.lacked, { unit: 'places' }),
    url: kit.address((step) => absolute(stepUrl(step.id))),
  }),
});
