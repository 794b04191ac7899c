import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of a Pagefind index, as its API hands it over. `path` is relative to the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const MAGIC = 'pagefind_dcd';

/** What a packed file holds: CBOR, or JSON in a fragment. Throws where the form is not the one this knows. */
export function unpack({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC)
    throw new Error(`The search index holds ${path} in a form that is not known here.`);
  const packed = bytes.subarray(MAGIC.length);
  return path.endsWith('.pf_fragment') ? JSON.parse(packed.toString('utf8')) : decode(packed);
}

/** Writes a value and names the file by its content, as Pagefind does: language, underscore, hash of the same length. */
export function repack(path: string, value: unknown): IndexFile & { readonly hash: string } {
  const bytes = Buffer.concat([Buffer.from(MAGIC, 'latin1'), encode(value)]);
  const [, folder = '', language = '', old = '', ending = ''] = /^((?:.*\/)?)([a-z]+_)([0-9a-f]+)(\.\w+)$/.exec(path) ?? [];
  const hash = `${language}${createHash('sha256').update(bytes).digest('hex').slice(0, old.length)}`;
  return { path: `${folder}${hash}${ending}`, content: gzipSync(bytes, { level: 9 }), hash };
}

/** How many bytes a value takes before compression. */
export const packedSize = (value: unknown): number => encode(value).length;
