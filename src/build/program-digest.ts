import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './folder-files.ts';

/** False for tests, which do not affect what a program does. */
export const isPartOfProgram = (path: string): boolean => !/\.(?:test|spec)\.ts$/.test(path);

const PACKAGES_AND_SETTINGS = ['package-lock.json', 'astro.config.mjs'];

/**
 * A digest of everything except the content that determines the output: the program with its packages, and the language.
 * Files stored under another digest are made again.
 */
export function digestProgram(root: string): string {
  const hash = createHash('sha256').update(process.env['ALMANAC_LOCALE'] ?? '');
  hash.update(process.env['ALMANAC_REPOSITORY'] ?? '');
  hash.update(digestFiles(join(root, 'src'), isPartOfProgram));
  for (const file of PACKAGES_AND_SETTINGS) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A digest of the names and the bytes of all files in a folder for which `counts` is true. */
export function digestFiles(folder: string, counts: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  const files = listFiles(folder)
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter(counts);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
