import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** The files in a folder and in those within it, by their paths from it with slashes, sorted. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/**
 * Reads files of a folder one after the other, and lets other work go on between them. Node would read them in the few threads in which
 * it compresses, and each file would wait for those.
 */
export async function* readInTurn(folder: string, names: Iterable<string>): AsyncGenerator<readonly [name: string, bytes: Buffer]> {
  for (const name of names) {
    await setImmediate();
    yield [name, readFileSync(join(folder, name))];
  }
}
