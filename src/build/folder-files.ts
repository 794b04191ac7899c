import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** The files in a folder and its subfolders, as paths relative to it with slashes, sorted. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/**
 * Reads files of a folder one after the other, and lets other work run between them. Node's asynchronous reads share a few threads
 * with compression, so each file would wait for that.
 */
export async function* readInTurn(folder: string, names: Iterable<string>): AsyncGenerator<readonly [name: string, bytes: Buffer]> {
  for (const name of names) {
    await setImmediate();
    yield [name, readFileSync(join(folder, name))];
  }
}
