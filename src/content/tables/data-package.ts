import { SITE } from '../../shared/site.ts';
import { DATA, dataFileName } from '../../shared/urls.ts';
import type { TableId } from './all-tables.ts';
import type { ColumnFacts, ColumnType } from './column.ts';
import { absolute, type Table } from './table.ts';
import { CLOSING_COLUMNS, toTableCsv, type TableFile } from './table-file.ts';
import { columnWords, describeColumn, PERIOD_PATTERN, type Schema } from './table-schema.ts';
import { closingWords, packageWords, tableWords } from './words.en.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0/';

/** The types and formats of Table Schema: https://datapackage.org/standard/table-schema/ */
const TYPES: Readonly<Record<ColumnType, Schema>> = {
  id: { type: 'string' },
  text: { type: 'string' },
  date: { type: 'date', format: 'default' },
  period: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  // The standard has a type for lists, but its published schema does not have it yet.
  ids: { type: 'string' },
};

/** All CSV files as one Data Package (version 2.0): https://datapackage.org/ */
export function toDataPackage(files: readonly TableFile[]): Schema {
  const edition = files[0]?.edition ?? '';
  return {
    $schema: `${PROFILES}datapackage.json`,
    name: 'new-local-almanac',
    title: packageWords.title(SITE.name),
    description: packageWords.description,
    homepage: absolute(DATA),
    ...(edition !== '' && { version: edition, created: `${edition}T00:00:00Z` }),
    licenses: [{ name: SITE.licence.name.replaceAll(' ', '-'), title: SITE.licence.name, path: SITE.licence.url }],
    contributors: [{ title: packageWords.contributor(SITE.name), email: SITE.editors, roles: ['editor'] }],
    resources: files.map(toResource),
  };
}

function toResource(file: TableFile): Schema {
  const { table } = file;
  return {
    name: table.id,
    type: 'table',
    path: dataFileName(table.id, 'csv'),
    title: tableWords[table.id].title,
    description: tableWords[table.id].row,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(toTableCsv(file)).length,
    dialect: {
      $schema: `${PROFILES}tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: toTableSchema(table),
  };
}

function toTableSchema(table: Table<TableId>): Schema {
  const closing = CLOSING_COLUMNS.map((name) => ({
    name,
    ...TYPES[name === 'edition' ? 'date' : 'address'],
    description: closingWords[name],
    constraints: { required: true },
  }));
  return {
    $schema: `${PROFILES}tableschema.json`,
    fields: [...Object.entries(table.columns).map(([name, facts]) => toField(name, facts, columnWords(table, name))), ...closing],
    missingValues: [''],
    primaryKey: table.key,
    ...(table.references.length > 0 && {
      foreignKeys: table.references.map(({ columns, table: resource, key }) => ({ fields: columns, reference: { resource, fields: key } })),
    }),
  };
}

/** A list is never required: it may be empty, which a CSV file cannot distinguish from missing. */
function toField(name: string, facts: ColumnFacts, words: string): Schema {
  const constraints = {
    ...(facts.isRequired && facts.type !== 'ids' && { required: true }),
    ...(facts.values && { enum: facts.values }),
    ...(facts.type === 'period' && { pattern: PERIOD_PATTERN }),
  };
  const hasAny = Object.keys(constraints).length > 0;
  return { name, ...TYPES[facts.type], description: describeColumn(facts, words), ...(hasAny && { constraints }) };
}
