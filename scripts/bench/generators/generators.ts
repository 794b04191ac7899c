import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureCommand, runMeasured, type Cost } from '../site/run-measured.ts';

/** Another site generator, whose site is the folder `sites/<id>`. */
export interface Generator {
  readonly id: string;
  readonly name: string;
  /** Undefined if it is not installed. */
  readonly version: string | undefined;
  /** Where its site expects the Markdown files, and where it writes its pages. */
  readonly studies: string;
  readonly output: string;
  /** The packages that it and its site use. */
  readonly packages: string;
  readonly build: (folder: string) => Promise<Cost>;
}

const BENCH_PACKAGES = resolve(import.meta.dirname, '../node_modules');
const ROOT_PACKAGES = resolve('node_modules');

/** Eleventy first: others are compared with it. */
export const GENERATORS: readonly Generator[] = [
  {
    id: 'eleventy',
    name: 'Eleventy',
    version: versionIn(join(BENCH_PACKAGES, '@11ty/eleventy')),
    studies: 'studies',
    output: '_site',
    packages: BENCH_PACKAGES,
    build: (folder) => runMeasured('node_modules/@11ty/eleventy/cmd.cjs', folder),
  },
  {
    id: 'hugo',
    name: 'Hugo',
    version: versionOfHugo(),
    studies: 'content/studies',
    output: 'public',
    packages: BENCH_PACKAGES,
    build: (folder) => measureCommand(['hugo'], folder),
  },
  {
    id: 'astro',
    name: 'plain Astro',
    version: versionIn(join(ROOT_PACKAGES, 'astro')),
    studies: 'studies',
    output: 'dist',
    packages: ROOT_PACKAGES,
    build: (folder) => runMeasured('node_modules/astro/bin/astro.mjs', folder, ['build']),
  },
];

/** The version that the package.json in a folder names. */
export function versionIn(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Hugo's npm packages download the program from elsewhere when they are installed, so it is used only if it is already installed. */
function versionOfHugo(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /v(\d[\d.]*\d)/.exec(stdout ?? '')?.[1];
}
