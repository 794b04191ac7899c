import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeOf, readPage } from '../../src/gate/output/read-page.ts';
import { readBuilt } from './page-scripts.ts';

const ACTIONS = readdirSync('content/actions').map((name) => name.replace(/\.yaml$/, ''));

test('the page holds every action once, to read and to tick without a script', () => {
  const { elements } = readPage(readBuilt('programme/index.html'));
  const ids = elements.flatMap((element) => attributeOf(element, 'data-action') ?? []);
  expect([...ids].sort()).toEqual([...ACTIONS].sort());
  expect(elements.filter((element) => attributeOf(element, 'class') === 'boxes__tick')).toHaveLength(3 * ACTIONS.length);
});

test('the table of actions has one row each, as wide as its head', () => {
  const csv = readBuilt('data/actions.csv');
  expect(csv.startsWith('\uFEFFOutcome,Action,')).toBe(true);
  const rows = csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n');
  expect(rows.pop()).toBe('');
  expect(rows).toHaveLength(ACTIONS.length + 1);
  expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
});
