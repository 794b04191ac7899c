import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/**
 * Reads files of a folder one after the other, and lets other work go on between them. Node would read in the few threads in which it
 * compresses, and a file would wait for those.
 */
export async function* readInTurn(folder: string, names: Iterable<string>): AsyncGenerator<readonly [name: string, bytes: Buffer]> {
  for (const name of names) {
    await setImmediate();
    yield [name, readFileSync(join(folder, name))];
  }
}
