import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../rules/file-rules.ts';

/** Everything under `<root>/content`, sorted. Follows no links, and does not list nested folders, which nothing reads. */
export function listEntries(root: string, folder = 'content'): Entry[] {
  const names = readdirSync(join(root, folder))
    .filter((name) => !SYSTEM_FILES.has(name))
    .sort();
  return names.flatMap((name) => {
    const entry = describe(root, `${folder}/${name}`);
    return entry.kind === 'folder' && folder === 'content' ? [entry, ...listEntries(root, entry.path)] : [entry];
  });
}

/**
 * Misplaced content: .mdx files at the root of the project (YAML files there may belong to a host), and named files in
 * nested folders.
 */
export function listMisplaced(root: string, named: readonly string[] = []): Entry[] {
  const atTop = readdirSync(root).filter((name) => name.endsWith('.mdx'));
  const deeper = named.filter((path) => path.startsWith('content/') && path.split('/').length > 3 && existsSync(join(root, path)));
  return [...new Set([...atTop, ...deeper])].sort().map((path) => describe(root, path));
}

function describe(root: string, path: string): Entry {
  const found = lstatSync(join(root, path));
  const kind = found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  return { path, kind, size: found.size };
}

/** Files that operating systems leave in folders. */
const SYSTEM_FILES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
