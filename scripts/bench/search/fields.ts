/** What the other engines index of a case study. They keep title and summary to show; nothing of the text. */
export interface IndexedStudy {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

export type KeptStudy = Omit<IndexedStudy, 'text'>;

export const INDEXED_FIELDS = ['title', 'summary', 'text'];

export const MINISEARCH_OPTIONS = { fields: INDEXED_FIELDS, storeFields: ['title', 'summary'] };

/** Without the lists it keeps to sort by, which would hold every text once more. */
export const ORAMA_OPTIONS = { schema: { title: 'string', summary: 'string', text: 'string' }, sort: { enabled: false } } as const;
