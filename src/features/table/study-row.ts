import { foldText } from '../../shared/fold-text.ts';
import { compareKeys } from './sort-keys.ts';
import type { TableRow } from './table-state.ts';

/** The global variable in which the script of all rows stores them. */
export const STUDY_ROWS_GLOBAL = 'almanacStudyRows';

export interface StudyCell {
  readonly text: string;
  /** The address of the thing that the cell names. */
  readonly url?: string;
  /** Sort key, used instead of the text; empty if the value is not stated. */
  readonly sort?: string;
}

/** A case study in the table, for the built page and for the script of all rows: its cells and its filter values. */
export interface StudyRow {
  readonly slug: string;
  readonly title: string;
  /** In the order of the columns. */
  readonly cells: readonly StudyCell[];
  /** The ids of its values by filter id. */
  readonly values: TableRow['values'];
}

/** The data that filters compare: the words of all cells, folded, and the values. */
export const factsOf = ({ cells, values }: StudyRow): TableRow => ({ words: foldText(cells.map(({ text }) => text).join(' ')), values });

/** The rows sorted by a column, counted from 0. Rows with equal keys keep their order. */
export function sortRows<T extends Pick<StudyRow, 'cells'>>(rows: readonly T[], column: number, descending: boolean): T[] {
  const keyOf = ({ cells }: T): string => cells[column]?.sort ?? cells[column]?.text ?? '';
  return [...rows].sort((a, b) => compareKeys(keyOf(a), keyOf(b), descending));
}
