import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenFile } from './zip-writer.build.ts';

/** A file of a download: how it is compressed, its position in the zip, and the checksum of its bytes. */
export interface KnownFile extends WrittenFile {
  readonly sha256: string;
}

/** The last download, from which unchanged files are reused. */
export interface LastDownload {
  /** The file made from a source with this digest. */
  readonly find: (key: string) => KnownFile | undefined;
  readonly read: (file: KnownFile) => Uint8Array;
  readonly close: () => void;
}

export const NO_LAST_DOWNLOAD: LastDownload = { find: () => undefined, read: () => Buffer.alloc(0), close: () => undefined };

/** Where the content of the last download is recorded, from the root of the project. */
const LAST_DOWNLOAD = '.cache/download.json';

interface Recorded {
  /** The program that made it: another program may compress differently. */
  readonly program: string;
  readonly zip: string;
  readonly sha256: string;
  readonly files: readonly (readonly [key: string, file: KnownFile])[];
}

/**
 * Opens the last download in the folder `downloads`. Nothing is reused if there is none, if it is not what was recorded, or if another
 * program made it. Close it.
 */
export function openLastDownload(root: string, downloads: string, program: string): LastDownload {
  try {
    const recorded = JSON.parse(readFileSync(join(root, LAST_DOWNLOAD), 'utf8')) as Recorded;
    const zip = join(downloads, recorded.zip);
    if (recorded.program !== program || digest(readFileSync(zip)) !== recorded.sha256) return NO_LAST_DOWNLOAD;
    return openZip(zip, new Map(recorded.files));
  } catch {
    // There is no last download.
    return NO_LAST_DOWNLOAD;
  }
}

function openZip(zip: string, files: ReadonlyMap<string, KnownFile>): LastDownload {
  const opened = openSync(zip, 'r');
  return {
    find: (key) => files.get(key),
    read: ({ packedAt, packedSize }) => {
      const bytes = Buffer.alloc(packedSize);
      readSync(opened, bytes, 0, packedSize, packedAt);
      return bytes;
    },
    close: () => closeSync(opened),
  };
}

/** Records the content of a download for the next one. */
export function recordDownload(
  root: string,
  program: string,
  zip: { name: string; sha256: string; known: ReadonlyMap<string, KnownFile> },
): void {
  const file = join(root, LAST_DOWNLOAD);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ program, zip: zip.name, sha256: zip.sha256, files: [...zip.known] } satisfies Recorded));
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
