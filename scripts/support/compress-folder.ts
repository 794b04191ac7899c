import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of text. Pictures, fonts, zips, books and the search index are already compressed. */
const TEXT = /\.(html|css|js|json|geojson|csv|xml|txt|svg|webmanifest)$/;

/** Node compresses in its own four threads; more files at a time would only wait in memory. */
const AT_ONCE = 4;

const makeBrotli = promisify(brotliCompress);
const makeGzip = promisify(gzip);

const COPIES: Readonly<Record<string, (text: Buffer) => Promise<Buffer>>> = {
  br: (text) =>
    makeBrotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text) => makeGzip(text, { level: 9 }),
};

/** What was compressed: how many files, and their bytes before and after. */
export interface Compressed {
  readonly files: number;
  readonly text: number;
  readonly br: number;
  readonly gz: number;
}

/** Writes `<file>.br` and `<file>.gz` beside each text file of a folder. The same text gives the same copies. */
export async function compressFolder(folder: string): Promise<Compressed> {
  const waiting = await listTexts(folder);
  const files = waiting.length;
  const sizes = { text: 0, br: 0, gz: 0 };
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
      for (const [kind, bytes] of Object.entries(await compressFile(file))) sizes[kind as keyof typeof sizes] += bytes;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files, ...sizes };
}

async function listTexts(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && TEXT.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

async function compressFile(file: string): Promise<Record<string, number>> {
  const text = await readFile(file);
  const sizes = Object.entries(COPIES).map(async ([ending, compress]) => {
    const copy = await compress(text);
    await writeFile(`${file}.${ending}`, copy);
    return [ending, copy.length] as const;
  });
  return { text: text.length, ...Object.fromEntries(await Promise.all(sizes)) };
}
