import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contextOf } from '../rules/context.ts';
import { inspectEntries } from '../rules/inspect.ts';
import { listEntries } from './list-entries.ts';
import { readAll } from './reader-pool.ts';

/** Where a file is written before it takes the place of the old one. */
const UNFINISHED = '.cache/mended';

/** Mends what is safe to mend in the content, or in the files named. Returns the paths of the files it changed. */
export async function fixContent(root: string, only?: readonly string[], read = readAll): Promise<string[]> {
  const entries = listEntries(root);
  const closed = new Set(inspectEntries(entries).map(({ file }) => file));
  const files = entries
    .filter(({ path, kind }) => kind === 'file' && !closed.has(path))
    .map(({ path }) => path)
    .filter((file) => only?.includes(file) ?? true);
  const orders = { root, context: contextOf([], new Map()), without: undefined };
  const readings = await read(
    files.map((file) => ({ file, task: 'mend' as const })),
    orders,
  );
  const changed: string[] = [];
  for (const { file, mended } of readings) {
    if (mended === undefined || mended === (await readFile(join(root, file), 'utf8'))) continue;
    await replace(root, file, mended);
    changed.push(file);
  }
  return changed;
}

async function replace(root: string, file: string, text: string): Promise<void> {
  const unfinished = join(root, UNFINISHED);
  await mkdir(dirname(unfinished), { recursive: true });
  await writeFile(unfinished, text);
  await rename(unfinished, join(root, file));
}
