import type { ActionEntry } from '../assessment-data.ts';
import type { CaseStudy, Place } from '../../model/case-study.ts';
import type { GlossaryTerm } from '../../model/prose-schema.ts';
import type { JudgedTopic } from '../verdicts.ts';
import { SITE } from '../../shared/site.ts';
import { columnKit, type Cell, type Column, type ColumnFacts, type ColumnKit } from './column.ts';

/** The data that the tables are made from. */
export interface TableData {
  readonly edition: string;
  readonly studies: readonly CaseStudy[];
  readonly places: readonly Place[];
  readonly challenges: readonly (JudgedTopic & { readonly meaning: string })[];
  readonly steps: readonly ActionEntry[];
  readonly outcomes: readonly { readonly id: string; readonly name: string; readonly url: string; readonly meaning: string }[];
  readonly glossary: readonly { readonly id: string; readonly data: GlossaryTerm }[];
}

/** One row: a value for each column, null if the row has none. */
export type TableRow = Readonly<Record<string, Cell | null>>;

/** Columns whose values are the key of a row in another table. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly key: readonly string[];
}

/** A table: its columns in order, its key columns, and its rows. */
export interface Table<Id extends string = string, Name extends string = string> {
  readonly id: Id;
  readonly key: readonly Name[];
  readonly references: readonly Reference[];
  readonly columns: Readonly<Record<Name, ColumnFacts>>;
  readonly rowsOf: (data: TableData) => readonly TableRow[];
}

interface Definition<Row, Id extends string, Name extends string> {
  readonly id: Id;
  readonly key: readonly NoInfer<Name>[];
  readonly references?: readonly Reference[];
  readonly rowsOf: (data: TableData) => readonly Row[];
  readonly columns: (kit: ColumnKit<Row>) => Readonly<Record<Name, Column<Row>>>;
}

/** A table of rows of one kind: `defineTable<CaseStudy>()({ … })`. */
export const defineTable =
  <Row>() =>
  <const Id extends string, Name extends string>({ id, key, references = [], ...made }: Definition<Row, Id, Name>): Table<Id, Name> => {
    const columns = made.columns(columnKit<Row>());
    return { id, key, references, columns, rowsOf: (data) => made.rowsOf(data).map((row) => toRow(columns, row)) };
  };

function toRow<Row>(columns: Readonly<Record<string, Column<Row>>>, row: Row): TableRow {
  return Object.fromEntries(Object.entries(columns).map(([name, { valueOf }]) => [name, valueOf(row) ?? null]));
}

/** A reference by columns of the same names as the key. */
export const refersTo = (table: string, columns: readonly string[], key: readonly string[] = ['id']): Reference => ({
  columns,
  table,
  key,
});

/** The full address of a page. */
export const absolute = (path: string): string => new URL(path, SITE.url).href;
