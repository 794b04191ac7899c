import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of a Pagefind index, as its API hands it over. `path` is relative to the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The parts of Pagefind 1.5's metadata: version, pages, word chunks, filters, sorts, names of metadata. */
type Metadata = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, hash: string][],
  sorts: [name: string, pages: unknown][],
  names: unknown,
];
type Filter = [name: string, values: [value: string, pages: unknown][]];

const MAGIC = 'pagefind_dcd';
const ENTRY = 'pagefind-entry.json';

/**
 * Pagefind keeps filters in hash maps, so the order of their values differs from run to run. This puts filters, their
 * values and sorts in order of name and names the files anew, so that the same pages always give the same bytes.
 * Throws where the format is not the one it knows.
 */
export function canonicaliseIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => canonicaliseFilter(file, renamed));
  const metadata = files.filter(({ path }) => path.endsWith('.pf_meta')).map((file) => canonicaliseMetadata(file, renamed));
  const others = files
    .filter(({ path }) => !/\.pf_(filter|meta)$/.test(path))
    .map((file) => (file.path === ENTRY ? renameIn(file, renamed) : file));
  return [...others, ...filters, ...metadata];
}

function canonicaliseFilter(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name, values] = unpack(file) as Filter;
  return repack(file, [name, [...values].sort(byName)] satisfies Filter, renamed);
}

function canonicaliseMetadata(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const [version, pages, chunks, filters, sorts, names] = unpack(file) as Metadata;
  const newFilters = filters.map(([name, hash]): [string, string] => [name, renamed.get(hash) ?? hash]).sort(byName);
  return repack(file, [version, pages, chunks, newFilters, [...sorts].sort(byName), names] satisfies Metadata, renamed);
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function unpack({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC)
    throw new Error(`The search index holds ${path} in a form that is not known here.`);
  return decode(bytes.subarray(MAGIC.length));
}

/** Writes the value and names the file by its content, as Pagefind does: language, underscore, hash. */
function repack({ path }: IndexFile, value: unknown, renamed: Map<string, string>): IndexFile {
  const bytes = Buffer.concat([Buffer.from(MAGIC, 'latin1'), encode(value)]);
  const [, folder = '', language = '', hash = '', ending = ''] = /^(.*?)([a-z]+_)([0-9a-f]+)(\.\w+)$/.exec(path) ?? [];
  const newHash = createHash('sha256').update(bytes).digest('hex').slice(0, hash.length);
  renamed.set(`${language}${hash}`, `${language}${newHash}`);
  return { path: `${folder}${language}${newHash}${ending}`, content: gzipSync(bytes, { level: 9 }) };
}

function renameIn({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const text = Buffer.from(content).toString('utf8');
  return {
    path,
    content: Buffer.from([...renamed].reduce((result, [before, after]) => result.replaceAll(`"${before}"`, `"${after}"`), text)),
  };
}
