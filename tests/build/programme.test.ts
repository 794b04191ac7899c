import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeOf, readPage, textOf } from '../../src/gate/output/read-page.ts';
import { readBuilt } from './page-scripts.ts';

const ACTIONS = readdirSync('content/actions').map((name) => name.replace(/\.yaml$/, ''));

test('the page has every action once, to read and to tick without a script', () => {
  const { elements } = readPage(readBuilt('programme/index.html'));
  const ids = elements.flatMap((element) => attributeOf(element, 'data-action') ?? []);
  expect([...ids].sort()).toEqual([...ACTIONS].sort());
  const lines = elements.filter((element) => attributeOf(element, 'class') === 'to-fill-in').map(textOf);
  expect(lines).toHaveLength(ACTIONS.length);
  expect(lines.filter((line) => !/^□ Now +□ Next +□ Later +Owner _+ +Quarter _+$/.test(line))).toEqual([]);
});

test('the table of actions has one row each, as wide as its head', () => {
  const csv = readBuilt('data/actions.csv');
  expect(csv.startsWith('\uFEFFOutcome,Action,')).toBe(true);
  const rows = csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n');
  expect(rows.pop()).toBe('');
  expect(rows).toHaveLength(ACTIONS.length + 1);
  expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
});
