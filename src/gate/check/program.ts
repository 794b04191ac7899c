import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestFiles, isPartOfProgram } from '../../build/program-digest.ts';

/** The folder that contains this program and its packages. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

const PARTS = ['src/gate', 'src/model', 'src/shared', 'src/build'].map((folder) => join(PROJECT, folder));

let known: string | undefined;

/** A hash of the program, its packages and the version of Node. */
export function hashProgram(): string {
  known ??= createHash('sha256')
    .update([process.version, ...PARTS.map((folder) => digestFiles(folder, isPartOfProgram))].join(' '))
    .update(readFileSync(join(PROJECT, 'package-lock.json')))
    .digest('hex');
  return known;
}
