import { join } from 'node:path';
import { readSealed, writeSealed } from '../../build/sealed-file.ts';
import type { KeptPage } from './link-faults.ts';

/** What this check and the last one kept of the pages in which they found nothing wrong, by a digest of each. */
export interface StoredPages {
  readonly find: (digest: string) => KeptPage | undefined;
  readonly add: (digest: string, page: KeptPage) => void;
  /** Stores what was added, and nothing else, for the next check. */
  readonly write: () => void;
}

export const NO_STORED_PAGES: StoredPages = { find: () => undefined, add: () => undefined, write: () => undefined };

/** From the root of the project. */
const STORED = '.cache/checked-pages.json';

/** Every text is written once, and named by its place: the same links are on many pages. */
interface Written {
  readonly texts: readonly string[];
  readonly pages: readonly (readonly [digest: string, ids: readonly number[], links: readonly number[], hasArticle: boolean])[];
}

/** Opens what the last check by the same `program` stored. Where it is damaged, or by another, there is nothing. */
export function openStoredPages(root: string, program: string): StoredPages {
  const file = join(root, STORED);
  const known = readKnown(readSealed(file, program));
  const added = new Map<string, KeptPage>();
  return {
    find: (digest) => added.get(digest) ?? known.get(digest),
    add: (digest, page) => added.set(digest, page),
    write: () => writeSealed(file, program, JSON.stringify(toWritten(added))),
  };
}

function readKnown(text: string | undefined): Map<string, KeptPage> {
  if (text === undefined) return new Map();
  const { texts, pages } = JSON.parse(text) as Written;
  const all = (places: readonly number[]): string[] => places.map((place) => texts[place] ?? '');
  return new Map(pages.map(([digest, ids, links, hasArticle]) => [digest, { ids: new Set(all(ids)), links: all(links), hasArticle }]));
}

function toWritten(pages: ReadonlyMap<string, KeptPage>): Written {
  const places = new Map<string, number>();
  const place = (text: string): number => places.get(text) ?? places.set(text, places.size).size - 1;
  const written = [...pages].map(([digest, { ids, links, hasArticle }]): Written['pages'][number] => [
    digest,
    [...ids].map(place),
    links.map(place),
    hasArticle,
  ]);
  return { texts: [...places.keys()], pages: written };
}
