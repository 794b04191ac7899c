import { decodeCbor } from './decode-cbor.ts';
import { toEngineWord } from './engine-words.ts';
import { firstAtLeast } from './sorted.ts';
import type { PageHit } from './word-hits.ts';
import { loadEachOnce } from '../../shared/load-once.ts';

/** The words of the site over the files of Pagefind's index. */
export interface WordIndex {
  /** The pages that contain a word, each once. Fetches the file with the word if it is not here yet. */
  readonly find: (word: string) => Promise<readonly PageHit[]>;
}

/** `pagefind-entry.json`, `.pf_meta` and `.pf_index`, as Pagefind 1.5 writes them (its `pagefind_web/src/index.rs` and `metadata.rs`). */
type Entry = Readonly<{ languages: Readonly<Record<string, Readonly<{ hash: string }>>> }>;
type Metadata = [version: string, pages: [id: string, words: number][], files: [from: string, to: string, hash: string][], ...unknown[]];
type File = [words: [word: string, pages: Posting[], ...unknown[]][]];
/** A page, as the distance from the page before, and the positions of the word on it (see `readPosting`). */
type Posting = [step: number, positions: number[], ...unknown[]];

const MAGIC = 'pagefind_dcd';
/** The weight of a position is stored times this. Without a mark it is 1 and a little more. */
const WEIGHT_UNIT = 24;
const UNMARKED = 25;
const UTF8 = new TextDecoder();

/** Opens an index. `readFile` gives the bytes of a file by its path in the folder of the index. */
export async function openWordIndex(readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>): Promise<WordIndex> {
  const { languages } = JSON.parse(UTF8.decode(await readFile('pagefind-entry.json'))) as Entry;
  const [language] = Object.values(languages);
  const [, pages, files] = await readPacked<Metadata>(`pagefind.${language?.hash ?? ''}.pf_meta`, readFile);
  const lengths = pages.map(([, words]) => words);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, pages.length);
  const lasts = files.map(([, to]) => to);
  const readWords = loadEachOnce(async (hash: string) => {
    const [words] = await readPacked<File>(`index/${hash}.pf_index`, readFile);
    return new Map(words.map(([word, postings]) => [word, postings]));
  });
  return {
    find: async (word) => {
      const name = toEngineWord(word);
      const file = files[firstAtLeast(lasts, name)];
      const postings = file && file[0] <= name ? (await readWords(file[2])).get(name) : undefined;
      return postings ? readPostings(postings, pages, average) : [];
    },
  };
}

async function readPacked<T>(path: string, readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>): Promise<T> {
  const bytes = await readFile(path);
  // A host may have unpacked it already.
  const unpacked = startsRight(bytes) ? bytes : await unpack(bytes);
  if (!startsRight(unpacked)) throw new Error(`${path} is not a file of the search index.`);
  return decodeCbor(unpacked.subarray(MAGIC.length)) as T;
}

const startsRight = (bytes: Uint8Array): boolean => UTF8.decode(bytes.subarray(0, MAGIC.length)) === MAGIC;

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function readPostings(postings: readonly Posting[], pages: Metadata[1], average: number): PageHit[] {
  let number = 0;
  return postings.map(([step, marks]) => {
    number += step;
    const [id, length] = pages[number] ?? ['', 0];
    const { positions, weight } = readPosting(marks);
    return { id, positions, strength: weight / (1 + length / average) };
  });
}

/** Positions are stored as distances from the one before. A negative number is the weight of those after it, which count from 0 again. */
function readPosting(marks: readonly number[]): { positions: number[]; weight: number } {
  const positions: number[] = [];
  let [position, current, weight, isSorted] = [0, UNMARKED, 0, true];
  for (const mark of marks) {
    if (mark < 0) {
      [current, position] = [-1 - mark, 0];
      continue;
    }
    position += mark;
    if (position < (positions.at(-1) ?? 0)) isSorted = false;
    positions.push(position);
    weight += current;
  }
  return { positions: isSorted ? positions : positions.sort((a, b) => a - b), weight: weight / WEIGHT_UNIT };
}
