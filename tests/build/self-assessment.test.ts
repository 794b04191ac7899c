import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { attributeOf, readPage } from '../../src/gate/output/read-page.ts';
import { LEVELS } from '../../src/model/levels.ts';
import { readBuilt } from './page-scripts.ts';

const STATEMENTS = parse(readFileSync('content/assessment.yaml', 'utf8')) as { id: string; statement: string; levels: string[] }[];
const { elements } = readPage(readBuilt('self-assessment/index.html'));

test('without a script every statement can be answered: five levels, not known, not ours', () => {
  const values = [...LEVELS.map(({ level }) => String(level)), 'unknown', 'not-ours'];
  const radios = elements.filter((element) => attributeOf(element, 'type') === 'radio');
  expect(radios.map((radio) => `${attributeOf(radio, 'name') ?? ''} ${attributeOf(radio, 'value') ?? ''}`).sort()).toEqual(
    STATEMENTS.flatMap(({ id }) => values.map((value) => `${id} ${value}`)).sort(),
  );
  expect(radios.filter((radio) => attributeOf(radio, 'checked') !== undefined)).toEqual([]);
});

test('every outcome has its anchor, which also works without a script', () => {
  const ids = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  const links = elements.flatMap((element) => attributeOf(element, 'href') ?? []).filter((href) => href.startsWith('#outcome='));
  expect(new Set(links).size).toBe(12);
  expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
});

test('the blank worksheet is a table of every statement with its levels', () => {
  const csv = readBuilt('data/self-assessment.csv');
  expect(csv.startsWith('\uFEFFId,Outcome,Statement,0 Not started,1 Ad hoc,')).toBe(true);
  expect(
    csv
      .replace(/"(?:[^"]|"")*"/g, '')
      .trimEnd()
      .split('\r\n'),
  ).toHaveLength(STATEMENTS.length + 1);
  for (const { statement, levels } of STATEMENTS)
    for (const text of [statement, ...levels]) expect(csv).toContain(text.replaceAll('"', '""'));
});

test('the schema of the workbook is published under its own address', () => {
  const schema = JSON.parse(readBuilt('data/workbook.schema.json')) as { $id: string; properties: object };
  expect(schema.$id).toMatch(/^https:\/\/.*\/data\/workbook\.schema\.json$/);
  expect(Object.keys(schema.properties)).toEqual(['format', 'version', 'edition', 'saved', 'workbook']);
});
