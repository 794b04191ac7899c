/** A file of a zip, as its records describe it. */
export interface ZipEntry {
  readonly path: string;
  readonly isDeflated: boolean;
  /** CRC-32 of the file. */
  readonly checksum: number;
  readonly size: number;
  readonly packedSize: number;
  /** Where its header begins in the zip. */
  readonly at: number;
}

/*
 * The records of a zip (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): numbers are little-endian, of two or four
 * bytes, in the order of the list. Every time is the first that a zip can hold, so that the same files give the same bytes.
 */
const VERSION = 20;
const FIRST_DAY = (1 << 5) | 1;
const DEFLATED = 8;
const LARGEST = 0xffff_ffff;
const MOST_FILES = 0xffff;

const short = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const long = (value: number): number[] => [...short(value), ...short(value >>> 16)];

/** What comes before the bytes of a file. */
export const writeFileHeader = (entry: ZipEntry): Buffer =>
  Buffer.concat([Buffer.from([...long(0x04034b50), ...describe(entry), ...short(0)]), Buffer.from(entry.path)]);

/** What the table of contents, at the end of the zip, says of a file. */
export function writeDirectoryEntry(entry: ZipEntry): Buffer {
  const noCommentDiskOrAttributes = [...short(0), ...short(0), ...short(0), ...short(0), ...long(0)];
  const record = [...long(0x02014b50), ...short(VERSION), ...describe(entry), ...noCommentDiskOrAttributes, ...long(entry.at)];
  return Buffer.concat([Buffer.from(record), Buffer.from(entry.path)]);
}

const describe = ({ path, isDeflated, checksum, size, packedSize }: ZipEntry): number[] => [
  ...[VERSION, 0, isDeflated ? DEFLATED : 0, 0, FIRST_DAY].flatMap(short),
  ...[checksum, packedSize, size].flatMap(long),
  ...short(Buffer.byteLength(path)),
];

/** What ends a zip. `at` is where its table of contents begins. Throws where there is more than a plain zip can hold. */
export function writeEnd({ files, at, length }: { files: number; at: number; length: number }): Buffer {
  if (files > MOST_FILES) throw new Error(`The download has ${files} files; a zip that every system can open holds at most ${MOST_FILES}.`);
  if (at > LARGEST) throw new Error(`The download has ${at} bytes; a zip that every system can open holds at most ${LARGEST}.`);
  return Buffer.from([...long(0x06054b50), ...[0, 0, files, files].flatMap(short), ...[length, at].flatMap(long), ...short(0)]);
}
