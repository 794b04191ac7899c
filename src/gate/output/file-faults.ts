import { isElsewhere, isPlainAddress } from './addresses.ts';
import { findForbidden } from './page-rules.ts';
import { readPage } from './read-page.ts';

/** A file of the site that is not a page. `text` is empty if the file is not text. */
export interface OutputFile {
  readonly name: string;
  readonly size: number;
  readonly text: string;
}

/** A rule for one kind of fault in a file. */
export interface FileRule {
  readonly id: string;
  readonly find: (file: OutputFile) => readonly string[];
}

/** The rules for any file of the site. */
export const FILE_RULES: readonly FileRule[] = [
  { id: 'output-kind', find: findUnknownKind },
  { id: 'output-empty', find: ({ size }) => (size === 0 ? ['the file is empty'] : []) },
  { id: 'output-drawing', find: findInDrawings },
  { id: 'output-style', find: findInStyles },
  { id: 'output-data', find: findBrokenData },
];

/** All faults that the rules find in a file, as `path: what is wrong`; `without` leaves one rule out. */
export function findFileFaults(file: OutputFile, without?: string): string[] {
  return FILE_RULES.filter(({ id }) => id !== without).flatMap(({ find }) => find(file).map((fault) => `${file.name}: ${fault}`));
}

/** The allowed kinds of file in a site, by extension. */
const KINDS = /\.(html|css|js|json|geojson|csv|xml|txt|svg|png|woff2|zip|pf_index|pf_meta|pagefind|webmanifest)$/;

/** Expected files without an extension: headers for a host, checksums. */
const NAMED = new Set(['/_headers', '/_redirects', '/download/SHA256SUMS']);

/** The books that `npm run editions` adds, in one folder. */
const BOOKS = /^\/editions\/new-local-almanac(-[a-z0-9-]+)?-\d{4}-\d{2}-\d{2}\.(epub|pdf)$/;

/** A file of any other kind has an unknown origin. */
function findUnknownKind({ name }: OutputFile): string[] {
  return KINDS.test(name) || NAMED.has(name) || BOOKS.test(name) ? [] : ['files of this kind are not allowed in the site'];
}

/** A drawing is a document too: opened alone, it runs its scripts. */
function findInDrawings({ name, text }: OutputFile): string[] {
  if (!name.endsWith('.svg')) return [];
  const { elements } = readPage(text);
  const scripts = elements.filter(({ tagName }) => tagName === 'script').map(() => 'a script in a drawing is not allowed');
  return [...scripts, ...findForbidden({ elements, ids: new Set() })];
}

function findInStyles({ name, text }: OutputFile): string[] {
  if (!name.endsWith('.css')) return [];
  const addresses = [...text.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s]+)/gi)].map(([, address]) => address ?? '');
  return addresses
    .filter((address) => isElsewhere(address) || !isPlainAddress(address))
    .map((address) => `the style loads "${address.slice(0, 80)}"`);
}

function findBrokenData({ name, text }: OutputFile): string[] {
  if (!/\.(geo)?json$/.test(name)) return [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return ['the data is not valid JSON'];
  }
}
