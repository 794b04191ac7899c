import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tests and styles have no part in what is made of the content. */
const NO_PART = /\.(?:test|spec)\.ts$|\.css$/;

/**
 * Stands for all that decides what is made of a file of content besides the file: the program with its packages, and the
 * language. Whatever was stored under another digest is made again.
 */
export function digestProgram(root: string): string {
  const hash = createHash('sha256').update(process.env['ALMANAC_LOCALE'] ?? '');
  const program = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NO_PART.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [...program, ...['package-lock.json', 'astro.config.mjs'].map((path) => join(root, path))];
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex');
}
