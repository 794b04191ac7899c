import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../../src/build/build-site.ts';
import { needsAlmanac } from '../../../tests/support/on-fixture.ts';
import { specsOf } from './browser-step.ts';
import type { Change } from './change.ts';
import { UNTOUCHED, type Outcome } from './outcome.ts';

/** Builds the site twice: the second build must draw no card and write the same bytes. */
export async function buildTwice(): Promise<Outcome> {
  const { folder } = await buildSite(process.cwd());
  const first = hashFolder(folder);
  const { cardsDrawn } = await buildSite(process.cwd());
  const second = hashFolder(folder);
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter((name) => first.get(name) !== second.get(name));
  const faults = [
    ...(cardsDrawn > 0 ? [`The second build drew ${cardsDrawn} cards again.`] : []),
    ...differing.map((name) => `${name} differs from build to build.`),
  ];
  const failed = Math.min(2, faults.length);
  return { passed: 2 - failed, failed, report: faults.join('\n') };
}

function hashFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(files.map(({ parentPath, name }) => [join(parentPath, name), hashOf(join(parentPath, name))]));
}

/** Builds the site if a change touches browser tests of it and the built site is older than the change. */
export async function buildForBrowser(change?: Change): Promise<Outcome> {
  if (!change || !specsOf(change).some(needsAlmanac) || !isOlder(change)) return UNTOUCHED;
  await buildSite(process.cwd());
  return { passed: 1, failed: 0 };
}

/** True if the built site is older than what a change touches, or does not exist. */
function isOlder({ files }: Change): boolean {
  const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return files.some((file) => /^(src|content|public|package|astro\.config)/.test(file) && statSync(file).mtimeMs > built);
}
