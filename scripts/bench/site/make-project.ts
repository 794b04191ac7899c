import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { addStudies } from './generate-studies.ts';

const PROGRAM = ['public', 'src', 'scripts', 'content', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];
const PACKAGES = 'node_modules';

/** Makes a separate project with the same program and more content. No build needs the packages of the benchmarks. */
export function makeProject(size: number): string {
  const root = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  symlinkSync(resolve(PACKAGES), join(root, PACKAGES));
  for (const path of PROGRAM) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path), { recursive: true, filter: (source) => basename(source) !== PACKAGES });
  }
  addStudies(root, size);
  return root;
}
