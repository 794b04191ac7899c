import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Ajv } from 'ajv';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintFromString, createConfig } from '@redocly/openapi-core';
import { TABLES, type TableId } from '../../src/content/tables/all-tables.ts';
import { publishedSchema } from '../../src/content/tables/table-schema.ts';
import { attributeOf, readPage, type Element } from '../../src/gate/output/read-page.ts';
import { toSafeText } from '../../src/shared/csv.ts';
import { SITE } from '../../src/shared/site.ts';
import { failuresIn } from '../fixtures/failures-in.ts';
import { readCsv } from '../support/read-csv.ts';
import { BUILT_FILES, BUILT_PAGES } from './built-pages.ts';

type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

const DATA = 'dist/data';
const API = 'dist/api/v1';
const read = (path: string): string => readFileSync(path, 'utf8');
const readJson = <T>(path: string): T => JSON.parse(read(path)) as T;
const rowsOf = (id: TableId): readonly Row[] => readJson<{ rows: Row[] }>(`${DATA}/${id}.json`).rows;
const { version: EDITION } = readJson<{ version: string }>(`${DATA}/datapackage.json`);
const SLUGS = readdirSync('content/case-studies').map((name) => name.replace(/\.mdx$/, ''));
const ajv = formats.default(new Ajv2020({ allowUnionTypes: true, strict: false }));

const faultsOf = (isValid: ValidateFunction, value: unknown): unknown => (isValid(value) ? [] : isValid.errors?.slice(0, 3));
const keyOf = (row: Row, columns: readonly string[]): string => columns.map((column) => String(row[column])).join(' | ');

describe.each(TABLES)('the table $id', (table) => {
  const rows = rowsOf(table.id);
  const [head = [], ...lines] = readCsv(read(`${DATA}/${table.id}.csv`));

  test('the JSON file follows the schema that is published beside it', () => {
    const schema = readJson<object>(`${DATA}/schemas/${table.id}.json`);
    expect(schema).toEqual(JSON.parse(JSON.stringify(publishedSchema(table))));
    expect(faultsOf(ajv.compile(schema), readJson(`${DATA}/${table.id}.json`))).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('the CSV file has the same values, with the edition and the licence in each row', () => {
    const columns = Object.keys(table.columns);
    expect(head).toEqual([...columns, 'edition', 'licence']);
    const expected = rows.map((row) => [...columns.map((column) => inCsv(row[column])), EDITION, SITE.licence.url]);
    expect(lines).toEqual(expected);
  });

  test('keys are unique, and what a row refers to exists', () => {
    const keys = rows.map((row) => keyOf(row, table.key));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const { columns, table: id, key } of table.references) {
      const known = new Set(rowsOf(id as TableId).map((row) => keyOf(row, key)));
      expect(rows.map((row) => keyOf(row, columns)).filter((each) => !known.has(each))).toEqual([]);
    }
  });
});

function inCsv(cell: Row[string] | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return toSafeText(cell);
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}

test('the address of the edition has the same files, byte for byte', () => {
  const names = readdirSync(join(DATA, EDITION)).sort();
  expect(names).toEqual([...TABLES.flatMap(({ id }) => [`${id}.csv`, `${id}.json`]), 'datapackage.json', 'places.geojson'].sort());
  expect(failuresIn(names, (name) => expect(read(join(DATA, EDITION, name))).toBe(read(join(DATA, name))))).toEqual([]);
});

test('the data package follows its published schema, and its files have the sizes that it gives', () => {
  const profile = readJson<object>('tests/fixtures/published-schemas/datapackage-2.0.json');
  const made = readJson<{ resources: { path: string; bytes: number }[] }>(`${DATA}/datapackage.json`);
  expect(faultsOf(formats.default(new Ajv({ strict: false, logger: false })).compile(profile) as ValidateFunction, made)).toEqual([]);
  expect(made.resources.map(({ path, bytes }) => [path, bytes])).toEqual(
    TABLES.map(({ id }) => [`${id}.csv`, statSync(`${DATA}/${id}.csv`).size]),
  );
});

test('every CSV file has the licence and the edition in each row', () => {
  const names = readdirSync(DATA).filter((name) => name.endsWith('.csv'));
  expect(names.length).toBe(TABLES.length + 4);
  for (const name of names) {
    const [head = [], ...lines] = readCsv(read(`${DATA}/${name}`));
    expect(head.slice(-2), name).toEqual(['edition', 'licence']);
    for (const line of lines) expect(line.slice(-2), name).toEqual([EDITION, SITE.licence.url]);
  }
});

test('places have valid coordinates', () => {
  const { features } = readJson<{ features: { geometry: { coordinates: [number, number] }; properties: Row }[] }>(`${DATA}/places.geojson`);
  expect(features.length).toBe(rowsOf('places').length);
  const leeds = features.find(({ properties }) => properties['id'] === 'leeds')?.geometry.coordinates;
  expect(leeds?.map(Math.round)).toEqual([-2, 54]);
  for (const { geometry } of features) {
    expect(Math.abs(geometry.coordinates[0])).toBeLessThanOrEqual(180);
    expect(Math.abs(geometry.coordinates[1])).toBeLessThanOrEqual(90);
  }
});

describe('the API', () => {
  interface Description {
    readonly paths: Readonly<Record<string, { get: { responses: { 200: { content: Record<string, { schema: { $ref?: string } }> } } } }>>;
    readonly components: { readonly schemas: Readonly<Record<string, object>> };
  }
  const description = readJson<Description>(`${API}/openapi.json`);
  ajv.addSchema({ $id: 'openapi', ...description });
  const files = BUILT_FILES.filter((name) => name.startsWith('api/') && name.endsWith('.json')).map((name) => `/${name}`);

  /** The path in the description that a file belongs to; a fixed path comes before one with a parameter. */
  const pathOf = (file: string): string =>
    Object.keys(description.paths)
      .sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')))
      .find((path) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(file)) ?? '';

  test('its description is valid OpenAPI without a warning', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: read(`${API}/openapi.json`), absoluteRef: 'openapi.json', config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('every file follows its schema in the description', () => {
    expect(files.length).toBeGreaterThan(SLUGS.length + 8);
    const check = (file: string): void => {
      const $ref = description.paths[pathOf(file)]?.get.responses[200].content['application/json']?.schema.$ref;
      if (file.endsWith('/openapi.json')) return;
      expect($ref, file).toBeDefined();
      const isValid = ajv.getSchema(`openapi${String($ref)}`);
      expect(isValid && faultsOf(isValid, readJson(`dist${file}`)), file).toEqual([]);
    };
    expect(failuresIn(files, check)).toEqual([]);
  });

  test('the pages of the list lead to every case study, with at most 50 on each', () => {
    const found: string[] = [];
    let next: string | null = `${SITE.url}/api/v1/case-studies.json`;
    while (next !== null) {
      const page: { next: string | null; total: number; case_studies: { id: string; file: string }[] } = readJson(fileAt(next));
      expect(page.case_studies.length).toBeLessThanOrEqual(50);
      expect(page.total).toBe(SLUGS.length);
      for (const { id, file } of page.case_studies) expect(readJson<{ case_study: Row }>(fileAt(file)).case_study['id']).toBe(id);
      found.push(...page.case_studies.map(({ id }) => id));
      next = page.next;
    }
    expect(found).toEqual(SLUGS);
  });

  test('every address in the index leads to a file', () => {
    const texts = JSON.stringify(readJson(`${API}/index.json`)).match(/https:[^"]+/g) ?? [];
    const own = texts.filter((text) => text.startsWith(SITE.url) && !text.includes('{'));
    expect(own.length).toBeGreaterThan(TABLES.length);
    expect(own.filter((address) => !existsSync(fileAt(address)))).toEqual([]);
  });
});

const fileAt = (address: string): string => address.replace(SITE.url, 'dist');

describe('the figures of every case study are the same everywhere', () => {
  const csv = readCsv(read(`${DATA}/results.csv`));
  const [head = []] = csv;
  const cell = (line: readonly string[], name: string): string => line[head.indexOf(name)] ?? '';

  test('on its page, in CSV, in JSON and in the API', () => {
    const check = (slug: string): void => {
      const inJson = rowsOf('results').filter((row) => row['study'] === slug);
      const inApi = readJson<{ results: Row[] }>(`${API}/case-studies/${slug}.json`).results;
      const lines = csv.slice(1).filter((line) => cell(line, 'study') === slug);
      const page = figuresOf(slug);
      expect(inApi).toEqual(inJson);
      for (const name of ['value', 'number', 'unit', 'before_value', 'before_number'])
        expect(lines.map((line) => cell(line, name))).toEqual(inJson.map((row) => inCsv(row[name])));
      expect([...page.keys()].sort()).toEqual(inJson.map((row) => String(row['id'])).sort());
      for (const row of inJson) {
        const shown = page.get(String(row['id'])) ?? '';
        expect(shown).toContain(String(row['value']));
        if (row['before_value'] !== null) expect(shown).toContain(String(row['before_value']));
      }
    };
    expect(SLUGS.length).toBeGreaterThanOrEqual(26);
    expect(failuresIn(SLUGS, check)).toEqual([]);
  });

  test('costs too', () => {
    const inApi = SLUGS.flatMap((slug) => readJson<{ costs: Row[] }>(`${API}/case-studies/${slug}.json`).costs);
    expect(inApi).toEqual(rowsOf('costs'));
  });
});

/** The text of each figure of a page by its id. */
function figuresOf(slug: string): Map<string, string> {
  const { elements } = readPage(read(`dist/case-studies/${slug}/index.html`));
  return new Map(
    elements.flatMap((element) => {
      const id = attributeOf(element, 'id') ?? '';
      return id.startsWith('figure-') ? [[id, deepTextOf(element)] as const] : [];
    }),
  );
}

function deepTextOf(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? deepTextOf(node) : ''))
    .join('')
    .replace(/\s+/g, ' ');
}

test('no page and no script loads the data or the API', () => {
  const loads = BUILT_PAGES.flatMap(({ elements }) =>
    elements
      .filter(({ tagName }) => ['script', 'link', 'img', 'source'].includes(tagName))
      .map((element) => attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? ''),
  );
  expect(loads.filter((address) => /^\/(api\/|data\/[\w-]+\.(json|csv|geojson)$)/.test(address))).toEqual([]);
  const scripts = BUILT_FILES.filter((name) => /^_astro\/.*\.js$/.test(name));
  expect(scripts.filter((name) => /\/api\/v1\/|\/data\/results\./.test(read(join('dist', name))))).toEqual([]);
});

test('the data page describes a dataset with a distribution for each file', () => {
  const page = BUILT_PAGES.find(({ name }) => name === 'data/index.html');
  const scripts = page?.elements.filter((element) => attributeOf(element, 'type') === 'application/ld+json') ?? [];
  const dataset = scripts
    .map((script) => JSON.parse(deepTextOf(script)) as Record<string, unknown>)
    .find((each) => each['@type'] === 'Dataset');
  const files = (dataset?.['distribution'] ?? []) as { contentUrl: string; contentSize: string }[];
  expect(dataset).toMatchObject({ license: SITE.licence.url, version: EDITION });
  expect(files.length).toBe(TABLES.length * 2 + 2);
  for (const { contentUrl, contentSize } of files) expect(statSync(fileAt(contentUrl)).size, contentUrl).toBe(Number(contentSize));
});

test('other sites may read the data and the API', () => {
  expect(read('dist/_headers')).toMatch(/^\/data\/\*\n {2}Content-Security-Policy: .+\n {2}Access-Control-Allow-Origin: \*$/m);
  expect(read('dist/_headers')).toMatch(/^\/api\/v1\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
});
