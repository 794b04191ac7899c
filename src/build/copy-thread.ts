import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';

/** Files to copy from one folder into another, by their paths in both. */
export interface Copies {
  readonly from: string;
  readonly to: string;
  readonly files: readonly string[];
}

/** The thread of reused-pages.ts. Throws if a file cannot be copied. */
const { from, to, files } = workerData as Copies;
for (const file of files) {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  copyFileSync(join(from, file), join(to, file));
}
