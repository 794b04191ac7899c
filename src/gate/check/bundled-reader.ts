import type { BuildOptions } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hashProgram, PROJECT } from './program.ts';
import { READER } from './reader-process.ts';

/*
 * The reader as one file: three hundred modules take twice as long to load. Only `npm run check` uses it;
 * a build runs the modules.
 */

const FOLDER = join(PROJECT, '.cache/reader');

/** The name has the hash of the program, so that another program never runs. */
const bundlePath = (): string => join(FOLDER, `${hashProgram()}.mjs`);

/** The program of a reader: the bundle, where one is made of the modules as they are. */
export function findReader(): URL {
  return existsSync(bundlePath()) ? pathToFileURL(bundlePath()) : READER;
}

/** Makes the bundle for the next check and removes those of other programs. A disk that may not be written to only costs time. */
export async function bundleReader(): Promise<void> {
  const path = bundlePath();
  if (existsSync(path)) return;
  const { build } = await import('esbuild');
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    await build({ ...OPTIONS, entryPoints: [fileURLToPath(READER)], outfile: unfinished });
    for (const name of readdirSync(FOLDER).filter((name) => name.endsWith('.mjs'))) rmSync(join(FOLDER, name), { force: true });
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/** The parser of texts is native code, which no bundle can hold. Packages of the older form of modules ask for `require`. */
const OPTIONS: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['satteri'],
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
  logLevel: 'silent',
};
