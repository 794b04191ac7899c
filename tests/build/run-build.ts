import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorShell } from './author-shell.ts';

export interface Build {
  readonly status: number | null;
  readonly output: string;
  /** The home page and the downloads after the build. */
  readonly site: string;
  readonly zips: readonly string[];
}

interface BuildOptions {
  /** The program to run, as arguments of Node. */
  readonly program?: readonly string[];
  /** Further environment variables. */
  readonly shell?: Readonly<Record<string, string>>;
}

/** Runs `npm run build`, or another program, in a project as an author would. */
export function runBuild(root: string, { program = ['scripts/build.ts'], shell = {} }: BuildOptions = {}): Build {
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8', env: authorShell(shell) });
  const zips = readdirSync(join(root, 'dist/download')).filter((name) => name.endsWith('.zip'));
  return { status, output: stdout + stderr, site: readFileSync(join(root, 'dist/index.html'), 'utf8'), zips };
}
