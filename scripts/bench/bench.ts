import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../support/report.ts';

/**
 * Runs a benchmark, with the arguments after its name: `npm run bench -- search 60`. The benchmarks have their own packages, so that
 * installing the almanac does not take longer because of them.
 */
const BENCHES: Readonly<Record<string, { readonly load: () => Promise<unknown>; readonly needsPackages: boolean }>> = {
  search: { load: () => import('./search/compare.ts'), needsPackages: true },
  download: { load: () => import('./download/measure-download.ts'), needsPackages: false },
  site: { load: () => import('./site/measure-site.ts'), needsPackages: false },
  dev: { load: () => import('./dev.ts'), needsPackages: false },
  generators: { load: () => import('./generators/compare-generators.ts'), needsPackages: true },
  check: { load: () => import('./check.ts'), needsPackages: false },
  data: { load: () => import('./data.ts'), needsPackages: true },
  lighthouse: { load: () => import('./lighthouse.ts'), needsPackages: true },
};

const [name = ''] = process.argv.splice(2, 1);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (!bench) fail(new Error(`Which one? npm run bench -- ${Object.keys(BENCHES).join(' | ')}`));
if (bench.needsPackages && !existsSync(join(import.meta.dirname, 'node_modules')))
  fail(new Error('This benchmark has its own packages. Install them first: npm ci --prefix scripts/bench'));
await bench.load();
