import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SITE } from '../shared/site.ts';
import { digestProgram } from './program-digest.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** A path that Astro is to write, as its routes name it. `cacheKey` stands for all that decides the bytes of its file. */
export interface PlannedPath {
  readonly pathname: string;
  readonly cacheKey?: string | undefined;
  readonly route: { readonly type: string };
}

/** Files of the last good site that are taken over, because their keys are the same and their bytes are those that were written. */
export interface ReusedPages {
  /** Begins to copy the files of these paths that can be taken over, and returns the paths that must be written. */
  readonly takeOver: <P extends PlannedPath>(paths: readonly P[]) => P[];
  /** To be called with what was written for a path. */
  readonly add: (path: PlannedPath, bytes: Uint8Array) => void;
  /** Waits for the last copy, and stores the keys of this build for the next one. */
  readonly finish: () => Promise<void>;
}

/** The addresses of pages that were taken over, which Astro knows nothing of: the sitemap asks for them. */
export const reusedAddresses: string[] = [];

/** From the root of the project. */
const STORED = '.cache/written-pages.json';

/** So few that pages which are written meanwhile do not wait for the threads in which Node copies. */
const AT_ONCE = 2;

type Written = readonly [key: string, digest: string];

/** `last` is the folder of the last good site, `next` that of the new one. Where what is stored is damaged, nothing is taken over. */
export function openReusedPages(root: string, last: string, next: string): ReusedPages {
  const program = digestProgram(root);
  const known = new Map(JSON.parse(readSealed(join(root, STORED), program) ?? '[]') as (readonly [file: string, written: Written])[]);
  const written = new Map<string, Written>();
  let copying: Promise<unknown> = Promise.resolve();
  const isKnown = (path: PlannedPath): boolean => {
    const file = fileOf(path);
    const [key, digest] = known.get(file) ?? [];
    if (path.cacheKey === undefined || path.cacheKey !== key) return false;
    const bytes = readIfThere(join(root, last, file));
    if (!bytes || digestOf(bytes) !== digest) return false;
    written.set(file, [key, digest]);
    if (path.route.type === 'page') reusedAddresses.push(new URL(dirname(file) + '/', SITE.url).href);
    return true;
  };
  return {
    takeOver: (paths) => {
      reusedAddresses.length = 0;
      const missing = paths.filter((path) => !isKnown(path));
      const files = [...written.keys()];
      const copyNext = async (): Promise<void> => {
        for (let file = files.pop(); file !== undefined; file = files.pop()) {
          await mkdir(dirname(join(root, next, file)), { recursive: true });
          await copyFile(join(root, last, file), join(root, next, file));
        }
      };
      copying = Promise.all(Array.from({ length: AT_ONCE }, copyNext));
      // An error reaches whoever waits for the copies.
      copying.catch(() => undefined);
      return missing;
    },
    add: (path, bytes) => {
      if (path.cacheKey !== undefined) written.set(fileOf(path), [path.cacheKey, digestOf(bytes)]);
    },
    finish: async () => {
      await copying;
      writeSealed(join(root, STORED), program, JSON.stringify([...written]));
    },
  };
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

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');
