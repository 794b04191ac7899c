import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attributeOf, readPage } from '../../src/gate/output/read-page.ts';

/** A file of the built site. */
export const readBuilt = (path: string): string => readFileSync(join('dist', path), 'utf8');

/** The scripts of a built page and all that they import, each once. */
export function scriptsOf(page: string): string[] {
  const { elements } = readPage(readBuilt(page));
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of readBuilt(path).matchAll(/(?:import|from)\s*["'](\.\/[^"']+)["']/g)) follow(join(dirname(path), String(name)));
  };
  for (const element of elements)
    if (element.tagName === 'script' && attributeOf(element, 'src')) follow(String(attributeOf(element, 'src')));
  return [...found];
}

/** Bytes of scripts of the built site, each gzipped by itself. */
export const weigh = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readBuilt(path), { level: 9 }).length, 0);
