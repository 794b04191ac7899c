import { join } from 'node:path';
import { readSealed, writeSealed } from '../../build/sealed-file.ts';
import type { PageLinks } from './link-faults.ts';

/** The facts that this check and the last one stored about pages without faults, by a digest of each page. */
export interface StoredPages {
  readonly find: (digest: string) => PageLinks | undefined;
  readonly add: (digest: string, page: PageLinks) => void;
  /** Stores only the pages that were added, for the next check. */
  readonly write: () => void;
}

export const NO_STORED_PAGES: StoredPages = { find: () => undefined, add: () => undefined, write: () => undefined };

/** Relative to the root of the project. */
const STORED = '.cache/checked-pages.json';

/** Every text is written once and referred to by its index, because the same links are on many pages. */
interface Written {
  readonly texts: readonly string[];
  readonly pages: readonly (readonly [digest: string, ids: readonly number[], links: readonly number[], hasArticle: boolean])[];
}

/** Opens the pages that the last check by the same `program` stored. A damaged file, or one by another program, counts as empty. */
export function openStoredPages(root: string, program: string): StoredPages {
  const file = join(root, STORED);
  const known = readKnown(readSealed(file, program));
  const added = new Map<string, PageLinks>();
  return {
    find: (digest) => added.get(digest) ?? known.get(digest),
    add: (digest, page) => added.set(digest, page),
    write: () => writeSealed(file, program, JSON.stringify(toWritten(added))),
  };
}

function readKnown(text: string | undefined): Map<string, PageLinks> {
  if (text === undefined) return new Map();
  const { texts, pages } = JSON.parse(text) as Written;
  const all = (places: readonly number[]): string[] => places.map((place) => texts[place] ?? '');
  return new Map(pages.map(([digest, ids, links, hasArticle]) => [digest, { ids: new Set(all(ids)), links: all(links), hasArticle }]));
}

function toWritten(pages: ReadonlyMap<string, PageLinks>): Written {
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
