/** A file of a zip, as its records describe it. */
export interface ZipEntry {
  readonly path: string;
  readonly isDeflated: boolean;
  /** CRC-32 of the file. */
  readonly checksum: number;
  readonly size: number;
  readonly packedSize: number;
  /** The position of its header in the zip. */
  readonly at: number;
}

/*
 * The records of a zip (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT): numbers are little-endian, of two, four or
 * eight bytes, in the order of the list. Every time is the earliest that a zip allows, so that the same files give the same bytes.
 */
const VERSION = 20;
const FIRST_DAY = (1 << 5) | 1;
const DEFLATED = 8;
const LARGEST = 0xffff_ffff;
/** If there are this many files or more, their number needs its own record. */
const MOST_FILES = 0xffff;
const LONG_VERSION = 45;

const short = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const long = (value: number): number[] => [...short(value), ...short(value >>> 16)];
/** A number below four gigabytes in eight bytes. */
const twice = (value: number): number[] => [...long(value), ...long(0)];

/** The record before the bytes of a file. */
export const writeFileHeader = (entry: ZipEntry): Buffer =>
  Buffer.concat([Buffer.from([...long(0x04034b50), ...describe(entry), ...short(0)]), Buffer.from(entry.path)]);

/** The record of a file in the table of contents at the end of the zip. */
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

interface Directory {
  readonly files: number;
  /** The position of the table of contents, and its number of bytes. */
  readonly at: number;
  readonly length: number;
}

/** The records at the end of a zip. Throws if the zip has more bytes than they can state. */
export function writeEnd(directory: Directory): Buffer {
  const { files, at, length } = directory;
  if (at > LARGEST) throw new Error(`The download has ${at} bytes; a zip that every system can open has at most ${LARGEST}.`);
  const count = Math.min(files, MOST_FILES);
  const end = [...long(0x06054b50), ...[0, 0, count, count].flatMap(short), ...[length, at].flatMap(long), ...short(0)];
  return Buffer.from([...(files < MOST_FILES ? [] : writeLongEnd(directory)), ...end]);
}

/** Two more records if the number of files takes more than two bytes (ZIP64). Windows has read them since Vista. */
function writeLongEnd({ files, at, length }: Directory): number[] {
  const [lengthOfRest, disks] = [44, 1];
  return [
    ...[...long(0x06064b50), ...twice(lengthOfRest), ...short(LONG_VERSION), ...short(LONG_VERSION), ...long(0), ...long(0)],
    ...[files, files, length, at].flatMap(twice),
    ...[...long(0x07064b50), ...long(0), ...twice(at + length), ...long(disks)],
  ];
}
