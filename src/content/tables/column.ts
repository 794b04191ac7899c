import type { UnitId } from './words.en.ts';

/** The value of a cell. A list contains ids, which have no separator in them. */
export type Cell = string | number | boolean | readonly string[];

/**
 * The type of a column: `id`, letters of an address; `text`; `date`, a full day; `period`, a year, month, day or financial year as
 * precise as the source; `address`, a web address; `integer`; `number`; `boolean`; `ids`, several ids.
 */
export type ColumnType = 'id' | 'text' | 'date' | 'period' | 'address' | 'integer' | 'number' | 'boolean' | 'ids';

/** The facts about a column that programs use. */
export interface ColumnFacts {
  readonly type: ColumnType;
  /** False if a row may have no value. */
  readonly isRequired: boolean;
  readonly unit?: UnitId;
  /** The only allowed values. */
  readonly values?: readonly string[];
}

/** One column of a table: its facts, and how to read its value from a row. */
export interface Column<Row> extends ColumnFacts {
  readonly valueOf: (row: Row) => Cell | undefined;
}

type More = Pick<ColumnFacts, 'unit' | 'values'>;
type Required<Row, Value extends Cell> = (valueOf: (row: Row) => Value, more?: More) => Column<Row>;

/** Makes the columns of a table. All but two kinds have a value for every row. */
export interface ColumnKit<Row> extends Readonly<Record<'id' | 'text' | 'date' | 'address', Required<Row, string>>> {
  readonly integer: Required<Row, number>;
  readonly number: Required<Row, number>;
  readonly boolean: Required<Row, boolean>;
  readonly ids: Required<Row, readonly string[]>;
  /** A column that a row may leave empty. */
  readonly optional: (type: ColumnType, valueOf: (row: Row) => Cell | undefined, more?: More) => Column<Row>;
  /** A date as precise as its source, for sources that always have one. */
  readonly knownPeriod: Required<Row, string>;
  /** A date as precise as its source; empty if the source has none. */
  readonly period: (valueOf: (row: Row) => string | undefined) => Column<Row>;
}

export function columnKit<Row>(): ColumnKit<Row> {
  const of =
    <Value extends Cell>(type: ColumnType): Required<Row, Value> =>
    (valueOf, more = {}) => ({ type, valueOf, isRequired: true, ...more });
  const optional: ColumnKit<Row>['optional'] = (type, valueOf, more = {}) => ({ type, valueOf, isRequired: false, ...more });
  return {
    id: of('id'),
    text: of('text'),
    date: of('date'),
    address: of('address'),
    integer: of('integer'),
    number: of('number'),
    boolean: of('boolean'),
    ids: of('ids'),
    knownPeriod: of('period'),
    optional,
    period: (valueOf) => optional('period', (row) => withDate(valueOf(row))),
  };
}

const withDate = (value: string | undefined): string | undefined => (value === 'undated' ? undefined : value);
