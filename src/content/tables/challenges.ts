import { absolute, defineTable, type TableData } from './table.ts';
import { verdictColumns } from './verdict-columns.ts';

type Challenge = TableData['challenges'][number];

export const challenges = defineTable<Challenge>()({
  id: 'challenges',
  key: ['id'],
  rowsOf: (data) => data.challenges,
  columns: (kit) => ({
    id: kit.id((challenge) => challenge.id),
    name: kit.text(({ name }) => name),
    meaning: kit.text(({ meaning }) => meaning),
    ...verdictColumns(kit),
    url: kit.address(({ url }) => absolute(url)),
  }),
});
