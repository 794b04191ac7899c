import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** The bytes of some files with everything they import, as one gzipped script. */
async function weighAll(files: readonly string[], external: readonly string[] = []): Promise<number> {
  const contents = files.map((file) => `export * from './src/${file}.browser.ts';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external: [...external],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** The scripts of a tool's page as the download ships it, without the library that checks workbooks, which is not ours. */
const weighPage = (tool: string): Promise<number> => weighAll([`features/${tool}`, 'site/every-page'], ['zod/mini']);

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

test('a committee report: at most 120 kB for the page and everything it loads on use, gzipped, including libraries', async () => {
  const files = ['committee-report', 'report-files', 'own-work'].map((name) => `features/committee-report/${name}`);
  const bytes = await weighAll([...files, 'site/every-page']);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(120_000);
});
