import { join } from 'node:path';
import { digestProgram } from '../../build/program-digest.ts';
import { readSealed, writeSealed } from '../../build/sealed-file.ts';
import type { Fragment } from './slim-index.build.ts';

/** The texts that Pagefind read from the pages of the last index, by the digest of each page. */
export interface StoredTexts {
  readonly find: (digest: string) => Fragment | undefined;
  /** Stores these texts, and no others, for the next index. */
  readonly write: (texts: ReadonlyMap<string, Fragment>) => void;
}

export const NO_STORED_TEXTS: StoredTexts = { find: () => undefined, write: () => undefined };

/** From the root of the project. */
const STORED = '.cache/page-texts.json';

/** Opens the texts that the last index of the same program stored. They are empty if damaged or from another program. */
export function openStoredTexts(root: string): StoredTexts {
  const [file, program] = [join(root, STORED), digestProgram(root)];
  const known = new Map(JSON.parse(readSealed(file, program) ?? '[]') as (readonly [digest: string, text: Fragment])[]);
  return {
    find: (digest) => known.get(digest),
    write: (texts) => writeSealed(file, program, JSON.stringify([...texts])),
  };
}
