import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that this program is in, with its packages. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

const PARTS = ['src/gate', 'src/model', 'src/shared', 'src/build'].map((folder) => join(PROJECT, folder));

let known: string | undefined;

/** Stands for the program that answers, with its packages and the version of Node. */
export function hashProgram(): string {
  known ??= hashFiles([...PARTS.flatMap(filesIn), join(PROJECT, 'package-lock.json')]);
  return known;
}

function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  return names.sort().map((name) => join(folder, name));
}
