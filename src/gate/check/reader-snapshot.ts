import type { BuildOptions, Plugin } from 'esbuild';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { hashProgram, PROJECT } from './program.ts';
import { READER, SNAPSHOT } from './reader-process.ts';

/*
 * The reader as a startup snapshot of Node: its three hundred modules are loaded, and the code that one case study needs is compiled.
 * A process that starts from it is ready in half the time. Only `npm run check` uses it; a build runs the modules.
 * https://nodejs.org/api/cli.html#--build-snapshot
 */

const FOLDER = join(PROJECT, '.cache/reader');
const ENTRY = fileURLToPath(new URL('./snapshot-entry.ts', import.meta.url));
const EXAMPLE = join(PROJECT, 'docs/example-case-study.mdx');

/** The name has the hash of the program and of Node, so that no other program runs. */
const snapshotPath = (): string => join(FOLDER, `${hashProgram()}-${process.platform}-${process.arch}${SNAPSHOT}`);

/** The program of a reader: the snapshot, if there is one of the current modules; otherwise the modules. */
export function findReader(): URL {
  const path = snapshotPath();
  return existsSync(path) ? pathToFileURL(path) : READER;
}

/** Makes the snapshot for the next check and removes those of other programs. On a read-only disk, the only cost is time. */
export async function storeReader(): Promise<void> {
  const path = snapshotPath();
  if (existsSync(path)) return;
  const unfinished = `${path}.${process.pid}`;
  const bundle = `${unfinished}.cjs`;
  try {
    const { build } = await import('esbuild');
    mkdirSync(FOLDER, { recursive: true });
    await build({ ...OPTIONS, define: { ...OPTIONS.define, EXAMPLE: await readExample() }, outfile: bundle });
    await promisify(execFile)(process.execPath, ['--snapshot-blob', unfinished, '--build-snapshot', bundle]);
    for (const name of readdirSync(FOLDER).filter((name) => name.endsWith(SNAPSHOT))) rmSync(join(FOLDER, name), { force: true });
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  } finally {
    rmSync(bundle, { force: true });
  }
}

/** What the snapshot reads once, as JSON: a whole case study and its tree, because the parser is not part of the snapshot. */
async function readExample(): Promise<string> {
  const { parseBody } = await import('./parse-body.ts');
  const text = readFileSync(EXAMPLE, 'utf8');
  return JSON.stringify({ text, parsed: parseBody(text) });
}

/** The parser is native code, which no snapshot can contain, so it is loaded when the first text is parsed. */
const parserWhenAsked: Plugin = {
  name: 'parser when asked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^satteri$/ }, ({ path }) => ({ path, namespace: 'when-asked' }));
    onLoad({ filter: /./, namespace: 'when-asked' }, ({ path }) => ({
      contents: `
        import { createRequire } from 'node:module';
        let loaded;
        const load = () => (loaded ??= createRequire(import.meta.url)(${JSON.stringify(path)}));
        export const mdxToMdast = (...given) => load().mdxToMdast(...given);`,
    }));
  },
};

const OPTIONS: BuildOptions = {
  entryPoints: [ENTRY],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  define: { 'import.meta.url': JSON.stringify(READER.href) },
  plugins: [parserWhenAsked],
  logLevel: 'silent',
};
