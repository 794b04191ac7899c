import { defineTable, type TableData } from './table.ts';

export const glossary = defineTable<TableData['glossary'][number]>()({
  id: 'glossary',
  key: ['id'],
  rowsOf: (data) => data.glossary,
  columns: ({ id, optional, text }) => ({
    id: id((word) => word.id),
    term: text(({ data }) => data.term),
    meaning: text(({ data }) => data.meaning),
    other_names: optional('text', ({ data }) => data.aliases.join('; ') || undefined),
    source_title: optional('text', ({ data }) => data.source?.title),
    source_publisher: optional('text', ({ data }) => data.source?.publisher),
    source_url: optional('address', ({ data }) => data.source?.url),
  }),
});
