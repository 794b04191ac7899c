import { SITE } from '../shared/site.ts';
import { CLOSING_COLUMNS } from './tables/table-file.ts';

/** Rows of a CSV file, the headings first, each with the edition and the licence at its end. */
export const withEdition = (rows: readonly (readonly string[])[], edition: string): string[][] =>
  rows.map((row, index) => [...row, ...(index === 0 ? CLOSING_COLUMNS : [edition, SITE.licence.url])]);
