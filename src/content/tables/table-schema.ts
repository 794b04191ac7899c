import { dataSchemaUrl } from '../../shared/urls.ts';
import type { TableId } from './all-tables.ts';
import type { ColumnFacts, ColumnType } from './column.ts';
import { absolute, type Table } from './table.ts';
import { tableWords, unitWords } from './words.en.ts';

/** A JSON Schema as plain data. */
export type Schema = Readonly<Record<string, unknown>>;

/** Dates as precise as their source: a year, a month, a day, or a financial year. */
export const PERIOD_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?|/\\d{2})?$';

const TYPES: Readonly<Record<ColumnType, Schema>> = {
  id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  text: { type: 'string', minLength: 1 },
  date: { type: 'string', format: 'date' },
  period: { type: 'string', pattern: PERIOD_PATTERN },
  address: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  ids: { type: 'array', items: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } },
};

/** The description of a column, with its unit. */
export function describeColumn({ unit }: ColumnFacts, words: string): string {
  return unit === undefined ? words : `${words} (${unitWords[unit]})`;
}

/** The description of a column. Every column has one: words.en.ts does not compile without it. */
export const columnWords = (table: Table<TableId>, name: string): string =>
  (tableWords[table.id].columns as Readonly<Record<string, string>>)[name] ?? '';

/** The schema of one row, without its address. */
export function rowSchema(table: Table<TableId>): Schema {
  const columns = Object.entries(table.columns);
  return {
    type: 'object',
    description: tableWords[table.id].row,
    properties: Object.fromEntries(columns.map(([name, facts]) => [name, cellSchema(facts, columnWords(table, name))])),
    required: columns.map(([name]) => name),
    additionalProperties: false,
  };
}

function cellSchema(facts: ColumnFacts, words: string): Schema {
  const { type, ...rest } = TYPES[facts.type];
  const values = facts.values && { enum: facts.isRequired ? facts.values : [...facts.values, null] };
  return { type: facts.isRequired ? type : [type, 'null'], ...(values ?? rest), description: describeColumn(facts, words) };
}

/** The first fields of every JSON file, as properties of a schema. */
export const EDITION_PROPERTIES = {
  name: { type: 'string' },
  edition: { type: 'string', format: 'date' },
  licence: {
    type: 'object',
    properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
    required: ['name', 'url'],
    additionalProperties: false,
  },
} as const;

/** The schema of the JSON file of a table; `rows` is the schema of its rows, or a reference to it. */
export function tableSchema(table: Table<TableId>, row: Schema = rowSchema(table)): Schema {
  return {
    title: tableWords[table.id].title,
    type: 'object',
    properties: {
      ...EDITION_PROPERTIES,
      table: { const: table.id },
      title: { type: 'string' },
      schema: { type: 'string', format: 'uri' },
      rows: { type: 'array', items: row },
    },
    required: ['name', 'edition', 'licence', 'table', 'title', 'schema', 'rows'],
    additionalProperties: false,
  };
}

/** The published schema of a table: JSON Schema 2020-12. */
export const publishedSchema = (table: Table<TableId>): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: absolute(dataSchemaUrl(table.id)),
  ...tableSchema(table),
});
