import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { FORMULAS } from '../../src/features/data/examples.ts';
import { toCsv } from '../../src/shared/csv.ts';
import { testWithTools } from '../support/need-tool.ts';
import { readCsv } from '../support/read-csv.ts';

/*
 * The CSV files as LibreOffice reads them, with a separate profile. If LibreOffice is not installed, `npm test` names it.
 */

const FOLDER = mkdtempSync(join(tmpdir(), 'almanac-spreadsheet-'));
const FILES = readdirSync('dist/data').filter((name) => name.endsWith('.csv'));

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Options of the CSV filter, by position: https://wiki.documentfoundation.org/Documentation/DevGuide/Spreadsheet_Documents#Filter_Options */
const filter = (separator: ',' | ';', columns: number, mayCalculate: boolean): string =>
  [separator.charCodeAt(0), 34, UTF_8, 1, allText(columns), 0, false, false, false, false, false, 0, mayCalculate].join(',');
const UTF_8 = 76;
/** Every column as text, so that `0.50` stays as it is written. */
const allText = (columns: number): string => Array.from({ length: columns }, (_, index) => `${index + 1}/2`).join('/');

/** Converts files in one run of the program, and returns the folder of the results. */
function convert(program: string, to: string, inFilter: string, files: readonly string[]): string {
  const out = mkdtempSync(join(FOLDER, 'out-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(FOLDER, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', to, ...(inFilter ? [`--infilter=CSV:${inFilter}`] : []), '--outdir', out, ...files];
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 110_000 });
  if (status !== 0) throw new Error(`LibreOffice did not convert the files.\n${stderr}`);
  return out;
}

const AS_CSV = `csv:Text - txt - csv (StarCalc):44,34,${UTF_8},1,,0,false,true,false`;
const MOST_COLUMNS = 60;

testWithTools(test, ['soffice'], 'every cell of every CSV file is read as it was written', (program = '') => {
  const out = convert(
    program,
    AS_CSV,
    filter(',', MOST_COLUMNS, false),
    FILES.map((name) => join('dist/data', name)),
  );
  expect(FILES.length).toBeGreaterThan(20);
  for (const name of FILES) {
    const written = readCsv(readFileSync(join('dist/data', name), 'utf8'));
    expect(readCsv(readFileSync(join(out, name), 'utf8')), name).toEqual(written);
  }
});

/** Cells that a spreadsheet would run, at the start of a cell, of a line within it, and after a semicolon. */
const HOSTILE = ['=1+1', '+1+1', '-1+1', '@SUM(1)', 'a;=1+1', 'a; =1+1', 'a;"=1+1', 'a\n=1+1', '\t=1+1', 'a\t=1+1', '＝1+1'];

for (const separator of [',', ';'] as const)
  testWithTools(
    test,
    ['soffice'],
    `no cell becomes a formula if “${separator}” separates cells, even if formulas are run; an unsafe cell does`,
    (program = '') => {
      const [hostile, unsafe] = ['hostile.csv', 'unsafe.csv'].map((name) => join(FOLDER, name)) as [string, string];
      writeFileSync(hostile, toCsv(HOSTILE.map((cell) => ['1', cell, cell])));
      writeFileSync(unsafe, '1,=1+1\r\n2,"a;=1+1"\r\n');
      const files = [...FILES.map((name) => join('dist/data', name)), hostile, unsafe];
      const out = convert(program, 'fods', filter(separator, 0, true), files);
      expect(readdirSync(out).length).toBe(files.length);
      const withFormula = readdirSync(out).filter((name) => readFileSync(join(out, name), 'utf8').includes('table:formula'));
      expect(withFormula).toEqual(['unsafe.fods']);
    },
  );

testWithTools(test, ['soffice'], 'the formulas of the example count what is in the file', (program = '') => {
  const withFormulas = join(FOLDER, 'results.csv');
  const cells = FORMULAS.map(({ formula }) => `,"${formula.replaceAll('"', '""')}"`).join('');
  writeFileSync(withFormulas, readFileSync('dist/data/results.csv', 'utf8').replace('\r\n', `${cells}\r\n`));
  const out = convert(program, AS_CSV, filter(',', 0, true), [withFormulas]);
  const [head = []] = readCsv(readFileSync(join(out, 'results.csv'), 'utf8'));
  const [names = [], ...rows] = readCsv(readFileSync('dist/data/results.csv', 'utf8'));
  const measured = rows.filter((row) => row[names.indexOf('kind')] === 'measured');
  const percent = measured.filter((row) => row[names.indexOf('unit')] === 'percent');
  expect(measured.length).toBeGreaterThan(percent.length);
  expect(head.slice(-2)).toEqual([String(measured.length), String(percent.length)]);
});
