import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SITE } from '../shared/site.ts';
import type { Copies } from './copy-thread.ts';
import { digestProgram } from './program-digest.ts';
import { digest, readSealed, writeSealed } from './sealed-file.ts';

/** A path of the new site, as Astro plans it. `cacheKey` changes with anything that affects the bytes of its file. */
export interface PlannedPath {
  readonly pathname: string;
  readonly cacheKey?: string | undefined;
  readonly route: { readonly type: string };
}

/** Copies files from the last good site if their key and their bytes have not changed since they were written. */
export interface ReusedPages {
  /** Starts to copy every file that can be reused, and returns the paths that must be written. */
  readonly reuse: <P extends PlannedPath>(paths: readonly P[]) => P[];
  /** Records the bytes that were written for a path. */
  readonly add: (path: PlannedPath, bytes: Uint8Array) => void;
  /** Waits for the copies, and stores the keys of this build for the next one. Throws if a copy failed. */
  readonly finish: () => Promise<void>;
}

/** The addresses of reused pages. Astro does not see these pages, so the sitemap takes them from here. */
export const reusedAddresses: string[] = [];

/** Relative to the root of the project. */
const STORED = '.cache/written-pages.json';

type Written = readonly [key: string, digest: string];

/** `last` is the folder of the last good site, `next` that of the new one. Reuses nothing without a valid record of the last build. */
export function openReusedPages(root: string, last: string, next: string): ReusedPages {
  const program = digestProgram(root);
  const known = new Map(JSON.parse(readSealed(join(root, STORED), program) ?? '[]') as (readonly [file: string, written: Written])[]);
  const written = new Map<string, Written>();
  let copying: Promise<void> = Promise.resolve();
  const canReuse = (path: PlannedPath): boolean => {
    const file = fileOf(path);
    const [key, expected] = known.get(file) ?? [];
    if (path.cacheKey === undefined || path.cacheKey !== key) return false;
    const bytes = readIfThere(join(root, last, file));
    if (!bytes || digest(bytes) !== expected) return false;
    written.set(file, [key, expected]);
    if (path.route.type === 'page') reusedAddresses.push(new URL(dirname(file) + '/', SITE.url).href);
    return true;
  };
  return {
    reuse: (paths) => {
      reusedAddresses.length = 0;
      const missing = paths.filter((path) => !canReuse(path));
      copying = copyInThread({ from: join(root, last), to: join(root, next), files: [...written.keys()] });
      // finish() reports the error.
      copying.catch(() => undefined);
      return missing;
    },
    add: (path, bytes) => {
      if (path.cacheKey !== undefined) written.set(fileOf(path), [path.cacheKey, digest(bytes)]);
    },
    finish: async () => {
      await copying;
      writeSealed(join(root, STORED), program, JSON.stringify([...written]));
    },
  };
}

/** Copies in its own thread, because Astro writes the other files meanwhile. */
async function copyInThread(copies: Copies): Promise<void> {
  if (copies.files.length === 0) return;
  const thread = new Worker(resolve('src/build/copy-thread.ts'), { workerData: copies });
  await new Promise<void>((done, failed) => thread.once('exit', () => done()).once('error', failed));
}

/** The file of a path from the folder of the site. A page is a folder with an index. */
function fileOf({ pathname, route }: PlannedPath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
