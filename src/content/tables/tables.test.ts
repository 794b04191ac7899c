import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleStudy } from '../../../tests/fixtures/example-study.ts';
import { resolveCaseStudies } from '../resolve-case-study.ts';
import { resolvePlace } from '../resolve-place.ts';
import { judgeChallenges } from '../verdicts.ts';
import { TABLES, type TableId } from './all-tables.ts';
import { toDataPackage } from './data-package.ts';
import { toPlacesGeoJson } from './places-geojson.ts';
import { rowsIn, toTableCsv, toTableFiles, toTableJson, type TableFile } from './table-file.ts';
import { publishedSchema } from './table-schema.ts';
import { tableWords } from './words.en.ts';

const PLACE = { name: 'Liverpool', country: 'GB', nation: 'GB-ENG', kind: 'unitary', latitude: 53.41, longitude: -2.98 } as const;
const figure = (changes: object) => ({ label: 'things counted', kind: 'measured', by: 'The council', source: 'council-2020', ...changes });
const STUDY = exampleStudy({
  results: [
    figure({ value: '£1.2m', when: '2020', before: { value: 'about £1m', when: 'undated' } }),
    figure({ value: '–4.5%', when: '2021', changeSince: '2019' }),
    figure({
      value: '£2m',
      label: 'to be saved',
      kind: 'target',
      when: '2022/23',
      became: { what: 'partly', delivered: '£1m', how: 'The council says so in its report.', source: 'council-2020' },
    }),
  ],
  cost: [{ amount: '1.5 million', currency: 'GBP', what: 'One-off, for the pilot', source: 'council-2020' }],
  challenges: [{ id: 'money', helped: 'yes', how: 'It cost less than what was there before.' }],
  prerequisites: ['=HYPERLINK("https://evil.example/"), or a person who knows.'],
});
const places = [resolvePlace('liverpool', PLACE)];
const studies = resolveCaseStudies(
  [{ slug: 'pilot', data: STUDY, body: 'Text.' }],
  new Map([['liverpool', places[0] as never]]),
  '2026-01-01',
);
const FILES = toTableFiles({
  edition: '2026-01-01',
  studies,
  places,
  challenges: judgeChallenges(studies).map((challenge) => ({ ...challenge, meaning: 'What it means.' })),
  steps: [],
  outcomes: [{ id: 'capability', name: 'Capability', url: '/outcomes/capability/', meaning: 'What it means.' }],
  glossary: [{ id: 'api', data: { term: 'API', meaning: 'A way for programs to talk.', aliases: ['interface'], mark: true } }],
});
const fileOf = (id: TableId): TableFile => FILES.find(({ table }) => table.id === id) as TableFile;

describe('the definition of each table', () => {
  test.each(TABLES)('$id', (table) => {
    const names = Object.keys(table.columns);
    expect(table.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(names).not.toContain('edition');
    expect(names).not.toContain('licence');
    expect(names).toEqual(expect.arrayContaining([...table.key]));
    expect(Object.keys(tableWords[table.id].columns)).toEqual(names);
    for (const { columns, table: id, key } of table.references) {
      expect(names).toEqual(expect.arrayContaining([...columns]));
      expect(TABLES.find((other) => other.id === id)?.key).toEqual(key);
    }
  });
});

test('a figure appears as printed and, if it is one exact number, as a number', () => {
  const figures = rowsIn(FILES, 'results').map((row) => [
    row['value'],
    row['number'],
    row['unit'],
    row['before_value'],
    row['before_number'],
  ]);
  expect(figures).toEqual([
    ['£1.2m', 1_200_000, 'GBP', 'about £1m', null],
    ['–4.5%', -4.5, 'percent', null, null],
    ['£2m', 2_000_000, 'GBP', null, null],
  ]);
  expect(rowsIn(FILES, 'results')[0]).toMatchObject({
    study: 'pilot',
    id: 'figure-things-counted-2020',
    date: '2020',
    measured_by: 'The council',
    source_url: 'https://www.example.org/',
    before_date: null,
    url: 'https://new-local-almanac.example/case-studies/pilot/#figure-things-counted-2020',
  });
});

test('a target has its outcome', () => {
  expect(rowsIn(FILES, 'targets')).toEqual([
    expect.objectContaining({ value: '£2m', outcome: 'partly', delivered_number: 1_000_000, delivered_share: 0.5, is_limit: false }),
  ]);
});

test('a cost is a number with its currency, and a challenge has its verdict', () => {
  expect(rowsIn(FILES, 'costs')[0]).toMatchObject({ number: 1, amount: 1_500_000, currency: 'GBP', price_year: null });
  expect(rowsIn(FILES, 'challenges').find(({ id }) => id === 'money')).toMatchObject({ verdict: 'too-few', places_helped: 1 });
});

test('a CSV file has numbers as numbers, formulas as text, and the edition and the licence in every row', () => {
  const [head, first, second] = toTableCsv(fileOf('results')).split('\r\n');
  expect(head).toMatch(/^\uFEFFstudy,id,value,number,unit,label,.*,url,edition,licence$/);
  expect(first).toMatch(/,£1\.2m,1200000,GBP,.*,2026-01-01,https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/$/);
  expect(second).toContain(',–4.5%,-4.5,percent,');
  expect(toTableCsv(fileOf('prerequisites'))).toContain(`pilot,1,"'=HYPERLINK(""https://evil.example/""), or a person who knows.",`);
});

const json2020 = formats.default(new Ajv2020({ allowUnionTypes: true }));

test.each(FILES)('the JSON file of $table.id follows its schema', (file) => {
  const isValid = json2020.compile(publishedSchema(file.table));
  const json = JSON.parse(toTableJson(file)) as { rows: Record<string, unknown>[] };
  expect([isValid(json), isValid.errors]).toEqual([true, null]);
  expect([isValid({ ...json, edition: undefined }), isValid({ ...json, rows: [{ stray: 1 }] })]).toEqual([false, false]);
});

test('the data package follows the schema that its standard publishes', () => {
  const profile = JSON.parse(readFileSync('tests/fixtures/published-schemas/datapackage-2.0.json', 'utf8')) as object;
  const isValid = formats.default(new Ajv({ strict: false, logger: false })).compile(profile);
  const made = toDataPackage(FILES);
  expect([isValid(made), isValid.errors]).toEqual([true, null]);
  expect(isValid({ ...made, resources: [] })).toBe(false);
});

test('the data package has every column that a CSV file has, in its order, with keys', () => {
  const { resources } = toDataPackage(FILES) as { resources: { name: string; bytes: number; schema: Record<string, unknown> }[] };
  for (const file of FILES) {
    const [{ bytes, schema }] = resources.filter(({ name }) => name === file.table.id) as [(typeof resources)[number]];
    const csv = toTableCsv(file);
    expect((schema['fields'] as { name: string }[]).map(({ name }) => name)).toEqual(csv.slice(1, csv.indexOf('\r\n')).split(','));
    expect(bytes).toBe(Buffer.byteLength(csv));
    expect(schema['primaryKey']).toEqual(file.table.key);
  }
});

test('places are points, longitude before latitude', () => {
  const { type, features, edition } = JSON.parse(toPlacesGeoJson(FILES)) as { type: string; features: unknown[]; edition: string };
  expect([type, edition, features.length]).toEqual(['FeatureCollection', '2026-01-01', 1]);
  expect(features[0]).toMatchObject({
    type: 'Feature',
    id: 'liverpool',
    geometry: { type: 'Point', coordinates: [-2.98, 53.41] },
    properties: { name: 'Liverpool', studies: 1 },
  });
  expect(JSON.stringify(features[0])).not.toContain('"latitude"');
});
