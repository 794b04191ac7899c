import { toCsv, type CsvCell } from '../../shared/csv.ts';
import { SITE } from '../../shared/site.ts';
import { dataSchemaUrl } from '../../shared/urls.ts';
import { TABLES, type TableId } from './all-tables.ts';
import type { Cell } from './column.ts';
import { absolute, type Table, type TableData, type TableRow } from './table.ts';
import { tableWords } from './words.en.ts';

/** A table of one edition with its rows. */
export interface TableFile {
  readonly table: Table<TableId>;
  readonly rows: readonly TableRow[];
  readonly edition: string;
}

/** The last columns of every CSV file, so that a copy says what it is. */
export const CLOSING_COLUMNS = ['edition', 'licence'] as const;

/** The separator of ids within a cell of a CSV file. */
const LIST_SEPARATOR = '; ';

export const toTableFiles = (data: TableData): TableFile[] =>
  TABLES.map((table) => ({ table, rows: table.rowsOf(data), edition: data.edition }));

/** The rows of one table. Throws if it does not exist. */
export function rowsIn(files: readonly TableFile[], id: TableId): readonly TableRow[] {
  const file = files.find(({ table }) => table.id === id);
  if (!file) throw new Error(`There is no table "${id}".`);
  return file.rows;
}

/** A table as CSV: the names of its columns, then a line for each row. Every line ends with the edition and the licence. */
export function toTableCsv({ table, rows, edition }: TableFile): string {
  const names = Object.keys(table.columns);
  const lines = rows.map((row) => [...names.map((name) => toCsvCell(row[name] ?? null)), edition, SITE.licence.url]);
  return toCsv([[...names, ...CLOSING_COLUMNS], ...lines]);
}

function toCsvCell(cell: Cell | null): CsvCell {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? String(cell) : cell.join(LIST_SEPARATOR);
}

/** A table as JSON, a line for each row, with its edition, its licence and the address of its schema. */
export function toTableJson({ table, rows, edition }: TableFile): string {
  const head = {
    ...describeEdition(edition),
    table: table.id,
    title: tableWords[table.id].title,
    schema: absolute(dataSchemaUrl(table.id)),
  };
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${lines}\n]}\n`;
}

/** The first fields of every JSON file: the name of the site, the edition and the licence. */
export const describeEdition = (edition: string) => ({ name: SITE.name, edition, licence: SITE.licence });
