import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../rules/file-rules.ts';

/** Everything under `<root>/content`, no link followed, sorted. What lies in a folder of a folder is left alone: nothing reads it. */
export async function listEntries(root: string, folder = 'content'): Promise<Entry[]> {
  const names = (await readdir(join(root, folder))).filter((name) => !LITTER.has(name)).sort();
  const listed = await Promise.all(
    names.map(async (name): Promise<Entry[]> => {
      const entry = await describe(root, `${folder}/${name}`);
      return entry.kind === 'folder' && folder === 'content' ? [entry, ...(await listEntries(root, entry.path))] : [entry];
    }),
  );
  return listed.flat();
}

async function describe(root: string, path: string): Promise<Entry> {
  const found = await lstat(join(root, path));
  const kind = found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  return { path, kind, size: found.size };
}

/** What desktops leave behind in folders. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
