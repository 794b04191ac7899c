import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles, WRITING_GUIDE } from '../../src/content/generated-files.ts';

/** Writes every generated file of the repository that is not up to date. Returns their paths. */
export function writeGeneratedFiles(root: string): string[] {
  const stale = [...generatedFiles(readFileSync(join(root, WRITING_GUIDE), 'utf8'))].filter(([path, text]) => readOr(root, path) !== text);
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return stale.map(([path]) => path);
}

function readOr(root: string, path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
