import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { describeValue, fieldTable } from './field-table.ts';
import { generatedFiles, SCHEMA_FOLDER, WRITING_GUIDE } from './generated-files.ts';
import { CONTENT_KIND_IDS, CONTENT_KINDS, jsonSchemaOf, type JsonSchema } from './json-schemas.ts';

const readSchema = (id: string): JsonSchema => JSON.parse(readFileSync(`${SCHEMA_FOLDER}/${id}.json`, 'utf8')) as JsonSchema;

describe('generated files', () => {
  // Otherwise two pull requests that each add a place would change the same lines.
  test('no committed schema contains the names of places', () => {
    expect(readSchema('case-study').properties?.['places']?.items?.examples).toBeUndefined();
  });

  test.each([...generatedFiles(readFileSync(WRITING_GUIDE, 'utf8')).keys()])('%s is as npm run schemas writes it', (path) => {
    expect(readFileSync(path, 'utf8')).toBe(generatedFiles(readFileSync(WRITING_GUIDE, 'utf8')).get(path));
  });

  test('every committed schema is generated', () => {
    expect(globSync(`${SCHEMA_FOLDER}/*`).sort()).toEqual(CONTENT_KIND_IDS.map((id) => `${SCHEMA_FOLDER}/${id}.json`).sort());
  });

  test('the guide has a table for every list of fields of a case study', () => {
    const guide = readFileSync(WRITING_GUIDE, 'utf8');
    const properties = Object.entries(jsonSchemaOf('case-study').properties ?? {});
    const nested = properties.filter(([, field]) => describeValue(field).includes('below')).map(([name]) => name);
    expect(nested.length).toBeGreaterThan(5);
    expect(nested.filter((name) => !guide.includes(`<!-- fields: case-study/${name} -->`))).toEqual([]);
  });

  test('a marker that names an unknown field is rejected', () => {
    expect(() => generatedFiles('<!-- fields: case-study/nothing -->\n<!-- end -->')).toThrow('Field "nothing" not found.');
    expect(() => generatedFiles('<!-- values: nothing -->\n<!-- end -->')).toThrow('"nothing" is not a kind of content.');
  });
});

describe('schemas for editors', () => {
  test.each(CONTENT_KIND_IDS)('%s: every file of the almanac fits it', (id) => {
    const schema = checkable(id);
    const files = globSync(CONTENT_KINDS[id].files);
    expect(files.length).toBeGreaterThan(0);
    const refused = files.filter((file) => !schema.safeParse(readFrontMatter(file)).success);
    expect(refused).toEqual([]);
  });

  test.each([
    ['case-study', { areas: ['workstyle'] }],
    ['place', { kind: 'village' }],
    ['place', { nowhere: true }],
  ] as const)('%s with %j does not fit', (id, change) => {
    const schema = checkable(id);
    const [file = ''] = globSync(CONTENT_KINDS[id].files);
    expect(schema.safeParse({ ...(readFrontMatter(file) as object), ...change }).success).toBe(false);
  });

  test.each(['case-study', 'place', 'route', 'page', 'contributors', 'action'] as const)('%s: every field is explained', (id) => {
    const schema = jsonSchemaOf(id);
    const fields = Object.entries((schema.items ?? schema).properties ?? {});
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter(([, { description, enum: words }]) => !description && !words).map(([name]) => name)).toEqual(
      id === 'action' ? ['challenges'] : [],
    );
  });

  test('the settings of VS Code have every kind of YAML file', () => {
    const { 'yaml.schemas': configured } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    const yaml = CONTENT_KIND_IDS.filter((id) => CONTENT_KINDS[id].files.endsWith('.yaml'));
    expect(configured).toEqual(Object.fromEntries(yaml.map((id) => [`./${SCHEMA_FOLDER}/${id}.json`, CONTENT_KINDS[id].files])));
    for (const path of Object.keys(configured)) expect(existsSync(path)).toBe(true);
  });
});

/** A schema for editors, converted so that Zod can check it. Zod reads patterns without Unicode, so those that need it are left out. */
function checkable(id: string): z.ZodType {
  const text = readFileSync(`${SCHEMA_FOLDER}/${id}.json`, 'utf8');
  const withoutUnicode = (key: string, value: unknown): unknown =>
    key === 'pattern' && String(value).includes('\\p{') ? undefined : value;
  return z.fromJSONSchema(JSON.parse(text, withoutUnicode) as z.core.JSONSchema.JSONSchema);
}

function readFrontMatter(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  return parse(file.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') : text);
}

test.each<[JsonSchema, string]>([
  [{ type: 'string', minLength: 8, maxLength: 90 }, '8 to 90 characters'],
  [{ type: 'string', maxLength: 90 }, 'up to 90 characters'],
  [{ type: 'string' }, 'a text'],
  [{ type: 'array', minItems: 1, maxItems: 3, items: { enum: ['a', 'b'] } }, '1 to 3 of: `a` `b`'],
  [{ type: 'array', maxItems: 4, items: { type: 'string', minLength: 2, maxLength: 9 } }, 'up to 4 texts of 2 to 9 characters'],
  [{ type: 'array', minItems: 3, maxItems: 3, items: { properties: {} } }, 'a list of 3, fields below'],
  [{ type: 'array', items: { type: 'boolean' } }, 'any number `true` or `false`'],
  [{ enum: Array.from({ length: 13 }, (_, index) => index) }, 'one of the 13 words in the table'],
  [{ anyOf: [{ const: 'not published' }, { type: 'object', properties: {} }] }, '`not published`, or fields, below'],
  [{ type: 'integer', minimum: 1800, maximum: 2100 }, 'a number, 1800 to 2100'],
  [{ type: ['number', 'string'] }, 'a number'],
])('%j allows: %s', (schema, words) => {
  expect(describeValue(schema)).toBe(words);
});

test('a bar in a description does not end a cell', () => {
  expect(fieldTable({ properties: { a: { type: 'string', description: 'this|that' } }, required: ['a'] })).toBe(
    '| field | required | value | what it is |\n| --- | --- | --- | --- |\n| `a` | yes | a text | this\\|that |',
  );
});
