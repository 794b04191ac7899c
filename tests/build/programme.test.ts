import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { attributeOf, readPage } from '../../src/check/output/read-page.ts';
import { readBuilt, scriptsOf, weigh } from './page-scripts.ts';

const ACTIONS = readdirSync('content/actions').map((name) => name.replace(/\.yaml$/, ''));

/** The bytes of the programme's own script, gzipped, with or without a library. */
async function weighProgramme(external: string[]): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: ['src/client/programme/programme.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

test('at most 20 kB of our own scripts, gzipped, all that every page loads among it; the library that checks files comes on top', async () => {
  const library = (await weighProgramme([])) - (await weighProgramme(['zod/mini']));
  expect(library).toBeLessThan(8_000);
  console.log(weigh(scriptsOf('programme/index.html')) - library);
  expect(weigh(scriptsOf('programme/index.html')) - library).toBeLessThanOrEqual(20_000);
});

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
