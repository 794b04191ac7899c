import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contextOf } from '../rules/context.ts';
import { inspectEntries } from '../rules/file-rules.ts';
import { listEntries } from './list-entries.ts';
import { readAll } from './reader-pool.ts';

/** The folder where a file is written before it replaces the old one. */
const UNFINISHED = '.cache/fixed';

/** Fixes what is safe to fix in the content, or in the named files. Returns the paths of the files it changed. */
export async function fixContent(root: string, only?: readonly string[], read = readAll): Promise<string[]> {
  const entries = listEntries(root);
  const closed = new Set(inspectEntries(entries).map(({ file }) => file));
  const files = entries
    .filter(({ path, kind }) => kind === 'file' && !closed.has(path))
    .map(({ path }) => path)
    .filter((file) => only?.includes(file) ?? true);
  const orders = { root, context: contextOf([], new Map()), without: undefined };
  const readings = await read(
    files.map((file) => ({ file, task: 'fix' as const })),
    orders,
  );
  const changed: string[] = [];
  for (const { file, fixed } of readings) {
    if (fixed === undefined || fixed === (await readFile(join(root, file), 'utf8'))) continue;
    await replace(root, file, fixed);
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
