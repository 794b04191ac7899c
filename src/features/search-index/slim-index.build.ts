import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { splitCommonWord, type Word } from './split-common-word.build.ts';
import type { PageFacts, PageText } from '../search/search-data.ts';

/*
 * Reads and writes the private format of Pagefind 1.5, and nothing else does: docs/decisions/0004 says what Pagefind would
 * have to offer for this file to go.
 */

/** A file of a Pagefind index, as its API hands it over. `path` is relative to the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A page as Pagefind stores it. */
export interface Fragment extends PageText {
  readonly meta: PageFacts;
  readonly id: string;
  readonly url: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The parts of Pagefind 1.5's metadata: version, pages, word chunks, filters, sorts, names of metadata. */
type Metadata = [
  version: string,
  pages: unknown,
  chunks: [from: string, to: string, hash: string][],
  filters: unknown,
  sorts: unknown,
  names: unknown,
];

const VERSION = /^1\.5\./;
const MAGIC = 'pagefind_dcd';
/** Bytes of one chunk of words before compression; about half of it travels. A search for a word fetches its chunk. */
const CHUNK_SIZE = 8_000;
const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|^wasm\.en\.|\.pf_(index|meta)$/;

/**
 * Makes a Pagefind index small and always the same. Chunks of words are cut finer, so that a search fetches less. Filters
 * and sorts are left out: facets come from our own table of pages, and Pagefind writes theirs in an order that differs from
 * run to run. Its interfaces, worker and page texts are not used and are left out too. Throws if the format is unknown.
 */
export function slimIndex(files: readonly IndexFile[]): IndexFile[] {
  const needed = files.filter(({ path }) => NEEDED.test(path));
  const chunks = needed.filter(({ path }) => path.endsWith('.pf_index'));
  const others = needed.filter(({ path }) => !/\.pf_(index|meta)$|entry\.json$/.test(path));
  const [metadata] = needed.filter(({ path }) => path.endsWith('.pf_meta'));
  const entry = needed.find(({ path }) => path === 'pagefind-entry.json');
  if (!metadata || !entry) throw new Error('The search index has no metadata.');
  const [version, pages, order, , , names] = unpack(metadata) as Metadata;
  if (!VERSION.test(version)) throw new Error(`The search index is of version ${version}; this reads 1.5 only.`);
  const pieces = order.flatMap(([, , hash]) => splitChunk(findChunk(hash, chunks)));
  const ranges = pieces.map(({ from, to, file }): Metadata[2][number] => [from, to, file.hash]);
  const newMetadata = repack(metadata.path, [version, pages, ranges, [], [], names] satisfies Metadata);
  return [...others, ...pieces.map(({ file }) => file), newMetadata, renameMetadata(entry, metadata.path, newMetadata.path)];
}

/** The pages of an index. */
export const readFragments = (files: readonly IndexFile[]): Fragment[] =>
  files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readFragment);

const readFragment = (file: IndexFile): Fragment => ({
  ...(unpack(file) as Omit<Fragment, 'id'>),
  id: file.path.replace(/^.*\/|\.pf_fragment$/g, ''),
});

function findChunk(hash: string, chunks: readonly IndexFile[]): IndexFile {
  const chunk = chunks.find(({ path }) => path.endsWith(`${hash}.pf_index`));
  if (!chunk) throw new Error(`The search index lacks the chunk ${hash}.`);
  return chunk;
}

interface Piece {
  readonly from: string;
  readonly to: string;
  readonly file: ReturnType<typeof repack>;
}

function splitChunk(chunk: IndexFile): Piece[] {
  const [words] = unpack(chunk) as [Word[]];
  return groupBySize(words).map((group) => {
    const entries = group.flatMap(splitCommonWord).sort(([a], [b]) => (a < b ? -1 : 1));
    return { from: entries[0]?.[0] ?? '', to: entries.at(-1)?.[0] ?? '', file: repack(chunk.path, [entries]) };
  });
}

function groupBySize(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = CHUNK_SIZE;
  for (const word of words) {
    const added = packedSize(word);
    if (size + added > CHUNK_SIZE) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += added;
  }
  return groups;
}

/** The entry names the metadata by the hash in its file name. */
function renameMetadata({ path, content }: IndexFile, from: string, to: string): IndexFile {
  const hashOf = (name: string): string => /(?<![a-z])([a-z]+_[0-9a-f]+)\.pf_meta$/.exec(name)?.[1] ?? '';
  return {
    path,
    content: Buffer.from(
      Buffer.from(content)
        .toString('utf8')
        .replaceAll(`"${hashOf(from)}"`, `"${hashOf(to)}"`),
    ),
  };
}

/** What a packed file holds: CBOR, or JSON in a fragment. Throws where the form is not the one this knows. */
function unpack({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC)
    throw new Error(`The search index holds ${path} in a form that is not known here.`);
  const packed = bytes.subarray(MAGIC.length);
  return path.endsWith('.pf_fragment') ? JSON.parse(packed.toString('utf8')) : decode(packed);
}

/** Writes a value and names the file by its content, as Pagefind does: language, underscore, hash of the same length. */
function repack(path: string, value: unknown): IndexFile & { readonly hash: string } {
  const bytes = Buffer.concat([Buffer.from(MAGIC, 'latin1'), encode(value)]);
  const name = /(?<![a-z])([a-z]+_)([0-9a-f]+)(\.\w+)$/.exec(path);
  const [, language = '', old = '', ending = ''] = name ?? [];
  const folder = path.slice(0, name?.index ?? 0);
  const hash = `${language}${createHash('sha256').update(bytes).digest('hex').slice(0, old.length)}`;
  return { path: `${folder}${hash}${ending}`, content: gzipSync(bytes, { level: 9 }), hash };
}

/** How many bytes a value takes before compression. */
const packedSize = (value: unknown): number => encode(value).length;
