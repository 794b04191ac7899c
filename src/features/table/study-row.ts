import { foldText } from '../../shared/fold-text.ts';
import { compareKeys } from './sort-keys.ts';
import type { TableRow } from './table-state.ts';

/** Where the script of all rows leaves them. */
export const STUDY_ROWS_GLOBAL = 'almanacStudyRows';

export interface StudyCell {
  readonly text: string;
  /** The address of what the cell names. */
  readonly url?: string;
  /** What the cell sorts by in place of its text; empty for what is not stated. */
  readonly sort?: string;
}

/** A case study in the table: what its page and the script of all rows show, and what it is filtered by. */
export interface StudyRow {
  readonly slug: string;
  readonly title: string;
  /** In the order of the columns. */
  readonly cells: readonly StudyCell[];
  /** The ids of its values by the id of the filter. */
  readonly values: TableRow['values'];
}

/** What the filters compare: the words of all cells, folded, and the values. */
export const factsOf = ({ cells, values }: StudyRow): TableRow => ({ words: foldText(cells.map(({ text }) => text).join(' ')), values });

/** The rows by a column, counted from 0; rows with equal keys keep their order. */
export function sortRows<T extends Pick<StudyRow, 'cells'>>(rows: readonly T[], column: number, descending: boolean): T[] {
  const keyOf = ({ cells }: T): string => cells[column]?.sort ?? cells[column]?.text ?? '';
  return [...rows].sort((a, b) => compareKeys(keyOf(a), keyOf(b), descending));
}
