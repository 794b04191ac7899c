import { existsSync, lstatSync, readdirSync } from 'node:fs';
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

/**
 * What somebody meant to be content and put elsewhere: texts at the top of the project, where hosts have YAML files of their own,
 * and files that were named and are in a folder within a folder.
 */
export function listStrays(root: string, named: readonly string[] = []): Entry[] {
  const atTop = readdirSync(root).filter((name) => name.endsWith('.mdx'));
  const deeper = named.filter((path) => path.startsWith('content/') && path.split('/').length > 3 && existsSync(join(root, path)));
  return [...new Set([...atTop, ...deeper])].sort().map((path) => describe(root, path));
}

function describe(root: string, path: string): Entry {
  const found = lstatSync(join(root, path));
  const kind = found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  return { path, kind, size: found.size };
}

/** What desktops leave behind in folders. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
