/** What the other engines index of a case study. They store title and summary to show, but not the text. */
export interface IndexedStudy {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

export type ShownStudy = Omit<IndexedStudy, 'text'>;

export const INDEXED_FIELDS = ['title', 'summary', 'text'];

export const MINISEARCH_OPTIONS = { fields: INDEXED_FIELDS, storeFields: ['title', 'summary'] };

/** Without its lists for sorting, which would contain every text again. */
export const ORAMA_OPTIONS = { schema: { title: 'string', summary: 'string', text: 'string' }, sort: { enabled: false } } as const;
