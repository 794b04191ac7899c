import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { sharedLength } from '../search/packed-words.ts';
import { idOf } from '../search/page-table.ts';
import { moveWord, type Move } from './move-positions.build.ts';
import { splitCommonWord, type Word } from './split-common-word.build.ts';
import type { PageFacts, PageText } from '../search/search-data.ts';

/*
 * The only file that reads and writes the private format of Pagefind 1.5. docs/decisions/0004 says what Pagefind would
 * have to offer so that this file can be deleted.
 */

/** A file of a Pagefind index, as its API returns it. `path` is relative to the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A page as Pagefind stores it. */
export interface Fragment extends PageText {
  readonly meta: PageFacts;
  readonly url: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The parts of Pagefind 1.5's metadata: version, pages, word chunks, filters, sorts, names of metadata. */
type Metadata = [
  version: string,
  /** In the order of adding, each with its id and its number of words. */
  pages: [id: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: unknown,
  sorts: unknown,
  names: unknown,
];

const VERSION = /^1\.5\./;
const MAGIC = 'pagefind_dcd';
/** Sorts after every ASCII letter and digit. */
const AFTER_LETTERS = '~';
const SMALLEST_CHUNK = 3_000;
const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|^wasm\.unknown\.|\.pf_(index|meta)$/;

/**
 * Makes a Pagefind index small and reproducible. Chunks of words are smaller, so that a search fetches less, and pages have short
 * ids. `move` gives the new positions of words. Filters and sorts are left out: facets come from our own table of pages, and Pagefind
 * writes its filters in an order that differs from run to run. Its interfaces, worker and page texts are unused and left out too. Throws
 * if the format is unknown.
 */
export function slimIndex(files: readonly IndexFile[], move: Move): IndexFile[] {
  const needed = files.filter(({ path }) => NEEDED.test(path));
  const chunks = new Map(needed.map((file) => [nameOf(file), file]));
  const others = needed.filter(({ path }) => !/\.pf_(index|meta)$|entry\.json$/.test(path));
  const [metadata] = needed.filter(({ path }) => path.endsWith('.pf_meta'));
  const entry = needed.find(({ path }) => path === 'pagefind-entry.json');
  if (!metadata || !entry) throw new Error('The search index has no metadata.');
  const [version, pages, order, , , names] = unpack(metadata) as Metadata;
  if (!VERSION.test(version)) throw new Error(`The search index is of version ${version}. Only 1.5 is supported.`);
  const pieces = cutChunks(
    order.map(([, , hash]) => findChunk(hash, chunks)),
    move,
  );
  const numbered = pages.map(([, words], page): Metadata[1][number] => [idOf(page), words]);
  const newMetadata = repack(metadata.path, encode([version, numbered, rangesOf(pieces), [], [], names] satisfies Metadata));
  return [...others, ...pieces.map(({ file }) => file), newMetadata, changeEntry(entry, newMetadata)];
}

/** The pages of an index. */
export const readFragments = (files: readonly IndexFile[]): Fragment[] =>
  files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readFragment);

const readFragment = (file: IndexFile): Fragment => unpack(file) as Fragment;

/** The name of a file without its folder and ending. */
const nameOf = ({ path }: IndexFile): string => path.replace(/^.*\/|\.\w+$/g, '');

function findChunk(hash: string, chunks: ReadonlyMap<string, IndexFile>): IndexFile {
  const chunk = chunks.get(hash);
  if (!chunk) throw new Error(`The search index lacks the chunk ${hash}.`);
  return chunk;
}

interface Piece {
  readonly from: string;
  readonly to: string;
  readonly file: ReturnType<typeof repack>;
}

/** The entries of a word, each as Pagefind writes it. */
type Entries = readonly { readonly name: string; readonly bytes: Uint8Array }[];

function cutChunks(chunks: readonly IndexFile[], move: Move): Piece[] {
  const words = chunks.flatMap((chunk) => readEntries(chunk, move));
  const [first] = chunks;
  const taken = new Set<string>();
  return groupBySize(words).map((group) => {
    const entries = group.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
    const bytes = Buffer.concat([headOf(1), headOf(entries.length), ...entries.map((entry) => entry.bytes)]);
    return { from: entries[0]?.name ?? '', to: entries.at(-1)?.name ?? '', file: repack(first?.path ?? '', bytes, taken) };
  });
}

const readEntries = (chunk: IndexFile, move: Move): Entries[] =>
  (unpack(chunk) as [Word[]])[0].map((word) =>
    splitCommonWord(moveWord(word, move)).map((entry) => ({ name: entry[0], bytes: encode(entry) })),
  );

/** The first bytes of a list with this many entries. */
const headOf = (entries: number): Uint8Array => encode(Array.from({ length: entries }, () => 0)).subarray(0, -entries);

function groupBySize(words: readonly Entries[]): Entries[][] {
  const sizes = words.map((entries) => entries.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const most = sizeOfChunks(sizes.reduce((sum, size) => sum + size, 0));
  const groups: Entries[][] = [];
  let size = most;
  words.forEach((entries, index) => {
    const added = sizes[index] ?? 0;
    if (size + added > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(entries);
    size += added;
  });
  return groups;
}

/**
 * How many bytes a chunk has before compression; compressed, it has less than half. Each search fetches a few chunks, and the list of all
 * chunks. The larger the index, the larger the best size of a chunk.
 */
const sizeOfChunks = (bytes: number): number => Math.max(SMALLEST_CHUNK, Math.round(2 * Math.sqrt(bytes)));

/** The range of words of each chunk, as the shortest texts that distinguish it from adjacent chunks, because every search fetches all ranges. */
const rangesOf = (pieces: readonly Piece[]): Metadata[2] =>
  pieces.map(({ from, to, file }, index) => [
    shortenFirst(from, pieces[index - 1]?.to ?? ''),
    shortenLast(to, pieces[index + 1]?.from ?? ''),
    file.hash,
  ]);

/** The shortest prefix of a chunk's first word that sorts after the last word of the previous chunk. */
const shortenFirst = (first: string, before: string): string => first.slice(0, sharedLength(first, before) + 1);

/** A short text that sorts between a chunk's last word and the first word of the next chunk. */
function shortenLast(last: string, after: string): string {
  const short = `${last.slice(0, sharedLength(last, after) + 1)}${AFTER_LETTERS}`;
  return short.length < last.length && short > last ? short : last;
}

/** Sets the new name of the metadata, and the program without rules for English word endings, which none of our words has. */
function changeEntry({ path, content }: IndexFile, { hash }: { readonly hash: string }): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, object> };
  const languages = Object.fromEntries(
    Object.entries(entry.languages).map(([name, language]) => [name, { ...language, hash, wasm: null }]),
  );
  return { path, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}

/** The content of a packed file: CBOR, or JSON in a fragment. Throws if the form is unknown. */
function unpack({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) throw new Error(`The search index has ${path} in an unknown format.`);
  const packed = bytes.subarray(MAGIC.length);
  return path.endsWith('.pf_fragment') ? JSON.parse(packed.toString('utf8')) : decode(packed);
}

/** Packs a file and names it by its content, as Pagefind does: language, underscore, hash of the same length. Skips names that are in `taken`. */
function repack(path: string, content: Uint8Array, taken = new Set<string>()): IndexFile & { readonly hash: string } {
  const bytes = Buffer.concat([Buffer.from(MAGIC, 'latin1'), content]);
  const name = /(?<![a-z])([a-z]+_)([0-9a-f]+)(\.\w+)$/.exec(path);
  const [, language = '', old = '', ending = ''] = name ?? [];
  const digest = createHash('sha256').update(bytes).digest('hex');
  let start = 0;
  while (taken.has(digest.slice(start, start + old.length))) start++;
  const short = digest.slice(start, start + old.length);
  taken.add(short);
  const hash = `${language}${short}`;
  return { path: `${path.slice(0, name?.index ?? 0)}${hash}${ending}`, content: gzipSync(bytes, { level: 9 }), hash };
}
