import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { writeDirectoryEntry, writeEnd, writeFileHeader, type ZipEntry } from './zip-records.build.ts';

export interface WrittenZip {
  readonly sha256: string;
  /** The number of bytes of the zip. */
  readonly length: number;
}

/** A file as it is in a zip. */
interface PackedFile extends Omit<ZipEntry, 'at' | 'path'> {
  readonly packed: Uint8Array;
}

export interface ZipWriter {
  /** Adds a file. The bytes must not change afterwards. */
  readonly add: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Adds a file as it is in another zip of this writer. */
  readonly addPacked: (path: string, file: PackedFile) => Promise<void>;
  /** Ends the zip; its table of contents has the files in this order. */
  readonly end: (compare: (a: string, b: string) => number) => Promise<WrittenZip>;
  /** The files written so far, each with the position of its packed bytes. */
  readonly entries: () => readonly WrittenFile[];
  /** Closes the file; a zip that was not ended is deleted. */
  readonly close: () => Promise<void>;
}

export interface WrittenFile extends ZipEntry {
  readonly packedAt: number;
}

const deflate = promisify(deflateRaw);
/** Already compressed: deflating them again takes time and saves nothing. */
const STORED = /\.(png|woff2)$/;
/** How many files are compressed at the same time. Node does this in its own threads. */
const AT_ONCE = 16;

/** Writes a zip straight to a file, so that memory does not grow with it. The file gets its name when complete. Always close it. */
export async function createZip(file: string): Promise<ZipWriter> {
  const unfinished = `${file}.part`;
  const output = await open(unfinished, 'w');
  const hash = createHash('sha256');
  const waiting: Promise<Packed>[] = [];
  const entries: WrittenFile[] = [];
  let length = 0;
  const write = (bytes: Uint8Array): void => {
    writeFileSync(output.fd, bytes);
    hash.update(bytes);
    length += bytes.length;
  };
  const writeNext = async (): Promise<void> => {
    const next = await waiting.shift();
    if (!next) return;
    const { packed, ...described } = next;
    const header = writeFileHeader({ ...described, at: length });
    entries.push({ ...described, at: length, packedAt: length + header.length });
    write(Buffer.concat([header, packed]));
  };
  const queue = async (file: Promise<Packed>): Promise<void> => {
    waiting.push(file);
    if (waiting.length >= AT_ONCE) await writeNext();
  };
  const add = (path: string, bytes: Uint8Array): Promise<void> => queue(pack(path, bytes));
  const addPacked = (path: string, file: PackedFile): Promise<void> => queue(Promise.resolve({ ...file, path }));
  const end = async (compare: (a: string, b: string) => number): Promise<WrittenZip> => {
    while (waiting.length > 0) await writeNext();
    const [at, sorted] = [length, entries.sort((a, b) => compare(a.path, b.path))];
    write(Buffer.concat(sorted.map(writeDirectoryEntry)));
    write(writeEnd({ files: sorted.length, at, length: length - at }));
    await rename(unfinished, file);
    return { sha256: hash.digest('hex'), length };
  };
  const close = async (): Promise<void> => {
    await Promise.allSettled(waiting);
    await output.close();
    await rm(unfinished, { force: true });
  };
  return { add, addPacked, end, entries: () => entries, close };
}

type Packed = PackedFile & { readonly path: string };

async function pack(path: string, bytes: Uint8Array): Promise<Packed> {
  const isDeflated = !STORED.test(path);
  const packed = isDeflated ? await deflate(bytes, { level: 9 }) : bytes;
  return { path, isDeflated, packed, checksum: crc32(bytes), size: bytes.length, packedSize: packed.length };
}
