import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const SLICE = 4_000_000;

/**
 * The SHA-256 of a file in small hexadecimal digits, read slice by slice. In plain code, since a page that came over http
 * has no `crypto.subtle`. Rejects where the file cannot be read.
 */
export async function sha256Of(file: Blob): Promise<string> {
  const hash = sha256.create();
  for (let start = 0; start < file.size; start += SLICE) {
    hash.update(new Uint8Array(await file.slice(start, start + SLICE).arrayBuffer()));
  }
  return bytesToHex(hash.digest());
}
