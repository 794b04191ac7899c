import { packedSize, repack, unpack, type IndexFile } from './index-file.build.ts';

/** The parts of Pagefind 1.5's metadata: version, pages, word chunks, filters, sorts, names of metadata. */
type Metadata = [
  version: string,
  pages: unknown,
  chunks: [from: string, to: string, hash: string][],
  filters: unknown,
  sorts: unknown,
  names: unknown,
];
type Word = [word: string, ...postings: unknown[]];

/** Bytes of one chunk of words before compression; about half of it travels. A search for a word fetches its chunk. */
const CHUNK_SIZE = 8_000;
const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|^wasm\.en\.|\.pf_(fragment|index|meta)$/;

/**
 * Makes a Pagefind index small and always the same. Chunks of words are cut finer, so that a search fetches less. Filters
 * and sorts are left out: facets come from our own table of pages, and Pagefind writes theirs in an order that differs from
 * run to run. Its interfaces and its worker are not used and left out too. Throws where the format is not known.
 */
export function slimIndex(files: readonly IndexFile[]): IndexFile[] {
  const needed = files.filter(({ path }) => NEEDED.test(path));
  const chunks = needed.filter(({ path }) => path.endsWith('.pf_index'));
  const others = needed.filter(({ path }) => !/\.pf_(index|meta)$|entry\.json$/.test(path));
  const [metadata] = needed.filter(({ path }) => path.endsWith('.pf_meta'));
  const entry = needed.find(({ path }) => path === 'pagefind-entry.json');
  if (!metadata || !entry) throw new Error('The search index has no metadata.');
  const [version, pages, order, , , names] = unpack(metadata) as Metadata;
  const pieces = order.flatMap(([, , hash]) => splitChunk(findChunk(hash, chunks)));
  const ranges = pieces.map(({ from, to, file }): Metadata[2][number] => [from, to, file.hash]);
  const newMetadata = repack(metadata.path, [version, pages, ranges, [], [], names] satisfies Metadata);
  return [...others, ...pieces.map(({ file }) => file), newMetadata, renameMetadata(entry, metadata.path, newMetadata.path)];
}

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
  return groupBySize(words).map((group) => ({
    from: group[0]?.[0] ?? '',
    to: group.at(-1)?.[0] ?? '',
    file: repack(chunk.path, [group]),
  }));
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
