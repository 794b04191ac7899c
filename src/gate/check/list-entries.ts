import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../rules/file-rules.ts';

/** Everything under `<root>/content`, no link followed, sorted. Folders inside folders are not listed, since nothing reads them. */
export function listEntries(root: string, folder = 'content'): Entry[] {
  const names = readdirSync(join(root, folder))
    .filter((name) => !LITTER.has(name))
    .sort();
  return names.flatMap((name) => {
    const entry = describe(root, `${folder}/${name}`);
    return entry.kind === 'folder' && folder === 'content' ? [entry, ...listEntries(root, entry.path)] : [entry];
  });
}

function describe(root: string, path: string): Entry {
  const found = lstatSync(join(root, path));
  const kind = found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  return { path, kind, size: found.size };
}

/** What desktops leave behind in folders. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
