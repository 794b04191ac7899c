import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LONGEST_LINE, LONGEST_NOTE, MAX_CHANGES, MAX_OWN_ACTIONS } from '../../model/workbook-schema.ts';
import { isWorkbookRefusal, parseWorkbookFile } from './workbook-file.ts';
import { toWorkbookJsonSchema } from './workbook-json-schema.ts';

const DOC = readFileSync('docs/workbook-format.md', 'utf8');
const SCHEMA = toWorkbookJsonSchema('https://almanac.example/workbook.schema.json');

/** Every value under a key with this name, at any depth. */
function collect(node: unknown, key: string): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [...(name === key ? [value] : []), ...collect(value, key)]);
}

const keys = new Set(collect(SCHEMA, 'properties').flatMap((properties) => Object.keys(properties as object)));
const words = new Set(
  collect(SCHEMA, 'enum')
    .flat()
    .filter((value) => typeof value === 'string' && value !== ''),
);

describe('docs/workbook-format.md', () => {
  test('explains every key of the schema, and no other', () => {
    const rows = [...DOC.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
      [...String(cell).matchAll(/`([^`]+)`/g)].map(([, key]) => key),
    );
    expect(rows.length).toBeGreaterThan(30);
    expect([...new Set(rows)].sort()).toEqual([...keys].sort());
  });

  test('names every word that a key may have', () => {
    expect(words.size).toBeGreaterThan(40);
    expect([...words].filter((word) => !DOC.includes(`\`${String(word)}\``))).toEqual([]);
  });

  test('gives the limits', () => {
    expect(DOC).toContain(`of at most ${LONGEST_NOTE} characters, a **line** one of at most ${LONGEST_LINE}.`);
    expect(DOC).toContain(`at most ${MAX_OWN_ACTIONS} actions`);
    expect(DOC).toContain(`at most ${MAX_CHANGES} changes`);
    expect(collect(SCHEMA, 'maxItems')).toEqual([MAX_OWN_ACTIONS, MAX_CHANGES]);
  });

  test('has an example that can be loaded', () => {
    const example = /```json\n(.*?)```/s.exec(DOC)?.[1] ?? '';
    const known = { statements: new Set(['con1', 'con2']), actions: new Set<string>() };
    expect(isWorkbookRefusal(parseWorkbookFile(example, known))).toBe(false);
  });
});

test('the schema allows no other keys anywhere, and names itself', () => {
  expect(SCHEMA).toMatchObject({ $id: 'https://almanac.example/workbook.schema.json', type: 'object' });
  expect(collect(SCHEMA, 'additionalProperties').filter((value) => value !== false && typeof value !== 'object')).toEqual([]);
  expect(collect(SCHEMA, 'properties')).toHaveLength(collect(SCHEMA, 'additionalProperties').filter((value) => value === false).length);
});
