import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { readBuilt, scriptsOf, weigh } from './page-scripts.ts';

const PAGES = ['self-assessment/result/index.html', 'self-assessment/together/index.html'];

/** What the reading of workbooks weighs, gzipped, with its library or without. */
async function weighSchema(external: string[]): Promise<number> {
  const options = { bundle: true, minify: true, format: 'esm', write: false } as const;
  const { outputFiles } = await build({ entryPoints: ['src/model/workbook-schema.ts'], external, ...options });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

describe('the result and the page for several people', () => {
  test.each(PAGES)('%s: at most 20 kB of our own scripts, all imports among them', async (page) => {
    const library = (await weighSchema([])) - (await weighSchema(['zod/mini']));
    expect(library).toBeGreaterThan(5_000);
    expect(weigh(scriptsOf(page)) - library).toBeLessThanOrEqual(20_000);
  });

  test('without a script the result is a profile to fill in by hand', () => {
    const [blank] = /<table.*?<\/table>/s.exec(readBuilt(PAGES[0] ?? '')) ?? [''];
    for (const { name } of OUTCOMES) expect(blank).toContain(name);
  });
});
