import { TABLES, type TableId } from '../../content/tables/all-tables.ts';
import type { dataWords } from './words.en.ts';

/** A question and the query that answers it. `folder` is where the files are: an address or a path that ends in a slash. */
export interface SqlExample {
  readonly id: keyof typeof dataWords.sql;
  readonly sqlOf: (folder: string) => string;
}

/** Questions for DuckDB, written for the files as they are. `npm run bench -- data` runs them. */
export const SQL_EXAMPLES: readonly SqlExample[] = [
  {
    id: 'kinds',
    sqlOf: (folder) => `SELECT kind, count(*) AS results
FROM '${folder}results.csv'
GROUP BY kind ORDER BY results DESC, kind;`,
  },
  {
    id: 'expensive',
    sqlOf: (folder) => `SELECT stage_name, count(DISTINCT study) AS case_studies
FROM '${folder}failures.csv'
WHERE study IN (
  SELECT study FROM '${folder}costs.csv'
  WHERE currency = 'GBP' AND amount >= 1000000)
GROUP BY stage_name
ORDER BY case_studies DESC, stage_name;`,
  },
  {
    id: 'changed',
    sqlOf: (folder) => `SELECT study, label, before_number, number, source_url
FROM '${folder}results.csv'
WHERE unit = 'percent' AND before_unit = 'percent'
ORDER BY number - before_number DESC, study, label;`,
  },
];

/** The spreadsheet letter of a column: A for the first. Throws for a column that does not exist or is after Z. */
function columnLetter(id: TableId, name: string): string {
  const index = Object.keys(TABLES.find((table) => table.id === id)?.columns ?? {}).indexOf(name);
  if (index < 0 || index > 25) throw new Error(`The table "${id}" has no column "${name}" from A to Z.`);
  return String.fromCharCode(65 + index);
}

const column = (name: string): string => `${columnLetter('results', name)}:${columnLetter('results', name)}`;

/** Formulas for the opened file of results, in English. */
export const FORMULAS = [
  { id: 'measured', formula: `=COUNTIF(${column('kind')},"measured")` },
  { id: 'percent', formula: `=COUNTIFS(${column('kind')},"measured",${column('unit')},"percent")` },
] as const satisfies readonly { readonly id: keyof typeof dataWords.formulas; readonly formula: string }[];
