import { DuckDBInstance } from '@duckdb/node-api';
import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SQL_EXAMPLES } from '../../src/features/data/examples.ts';

/*
 * Reads the data of the built site with DuckDB, as the docs and the data page describe. Checks that every table of the data package has
 * the rows and sums of its JSON file, that its keys are unique, that its references exist, and that the example queries return rows.
 * Stops with an error if a check fails.
 */

const FOLDER = 'dist/data/';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
type Row = Readonly<Record<string, unknown>>;

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const ask = async (sql: string): Promise<Row[]> => (await connection.runAndReadAll(sql)).getRowObjectsJson();
const askOne = async (sql: string): Promise<number> => Number(Object.values((await ask(sql))[0] ?? {})[0] ?? 0);
const fileOf = (name: string): string => `'${FOLDER}${name}.csv'`;

const resources = (await ask(`SELECT unnest(resources) AS resource FROM read_json('${FOLDER}datapackage.json')`)).map(
  ({ resource }) => resource as Resource,
);
for (const resource of resources) await checkTable(resource);
for (const { id, sqlOf } of SQL_EXAMPLES) {
  const rows = await ask(sqlOf(FOLDER));
  if (rows.length === 0) throw new Error(`The example "${id}" gives no rows.`);
  console.log(`example ${id}: ${rows.length} rows, first ${JSON.stringify(rows[0])}`);
}
const counted = Object.fromEntries((await ask(SQL_EXAMPLES[0]?.sqlOf(FOLDER) ?? '')).map(({ kind, results }) => [kind, Number(results)]));
const expected = Object.groupBy(readRows('results'), ({ kind }) => String(kind));
deepEqual(counted, Object.fromEntries(Object.entries(expected).map(([kind, rows]) => [kind, rows?.length])));
console.log(`data: ${resources.length} tables and ${SQL_EXAMPLES.length} examples read by DuckDB`);

async function checkTable({ name, schema }: Resource): Promise<void> {
  const rows = readRows(name);
  deepEqual(await askOne(`SELECT count(*) FROM ${fileOf(name)}`), rows.length, `${name}: rows`);
  const keys = schema.primaryKey.join(', ');
  deepEqual(await askOne(`SELECT count(*) FROM (SELECT DISTINCT ${keys} FROM ${fileOf(name)})`), rows.length, `${name}: keys`);
  for (const field of schema.fields.filter(({ type }) => type === 'number' || type === 'integer')) await checkSum(name, field.name, rows);
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const joined = fields.map((field, index) => `a.${field} = b.${reference.fields[index]}`).join(' AND ');
    const lost = await askOne(`SELECT count(*) FROM ${fileOf(name)} a ANTI JOIN ${fileOf(reference.resource)} b ON ${joined}`);
    deepEqual(lost, 0, `${name}: ${fields.join(', ')} refers to what does not exist`);
  }
}

/** DuckDB itself detects that a column has numbers; a column of texts has no sum. */
async function checkSum(table: string, field: string, rows: readonly Row[]): Promise<void> {
  const sum = rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);
  if (rows.every((row) => row[field] === null)) return;
  const read = await askOne(`SELECT sum("${field}") FROM ${fileOf(table)}`);
  if (Math.abs(read - sum) > Math.abs(sum) * 1e-9) throw new Error(`${table}.${field}: the sum is ${read}, and ${sum} in JSON.`);
}

function readRows(name: string): Row[] {
  return (JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')) as { rows: Row[] }).rows;
}
