import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/**
 * The bytes of all scripts of a tool's page as one, gzipped, as the download ships them; without the library that checks
 * workbooks, which is not ours and comes on top.
 */
async function weighPage(tool: string): Promise<number> {
  const contents = [`features/${tool}`, 'site/every-page'].map((entry) => `export * from './src/${entry}.browser.ts';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external: ['zod/mini'],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

test.each([
  'self-assessment/self-assessment',
  'result/result',
  'group-results/group-results',
  'programme/programme',
  'practice-review/practice-review',
])('%s: at most 20 kB of our own scripts, gzipped, with what every page loads', async (tool) => {
  const bytes = await weighPage(tool);
  expect(bytes).toBeGreaterThan(8_000);
  expect(bytes).toBeLessThanOrEqual(20_000);
});
