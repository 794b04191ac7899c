import { t } from '../../shared/t.ts';

/** The words that report files add to a report: those around notes, tables and pages. */
export const writerWords = /* @__PURE__ */ t({
  sources: { heading: 'Sources', lead: 'The numbers in the text refer to these notes.' },
  table: (number: number, caption: string) => `Table ${number}: ${caption}`,
  note: (publisher: string, title: string, date: string) => `${publisher}, “${title}”, ${date}.`,
  /** The name of a link back from a note to the text. */
  backTo: (note: number, citation: number) => `Back to note ${note} in the text, place ${citation}`,
  back: 'Back to text:',
  noteMark: (note: number) => `Note ${note}`,
  page: ['Page ', ' of '],
  cell: (head: string, value: string) => `${head}: ${value}`,
} as const);
