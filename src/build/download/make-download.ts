import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { bundlePagefind, bundleScripts, toByteScript } from './classic-scripts.ts';
import { describeForIt } from './note-for-it.ts';
import { toDownloadPage } from './relative-links.ts';

export interface Download {
  /** The name of the zip and, without its ending, of the one folder in it. */
  readonly name: string;
  readonly zip: Uint8Array;
  readonly sha256: string;
  readonly files: number;
  /** Bytes of all files together, unpacked. */
  readonly size: number;
}

/** What a reader without a server has no use for. */
const LEFT_OUT = /^(cards\/|icon-[\w-]+\.png$|_headers$|robots\.txt$|manifest\.webmanifest$|sitemap|404\.html$|download\/(?!index\.html))/;
/** The longest path in the zip; Windows allows 260 characters with what comes before. */
const LONGEST_PATH = 120;
const TIME = new Date(1980, 0, 1);

/**
 * The finished site in `folder` as one zip that works by double click on its `index.html`: no server, no network. The same
 * site gives the same bytes: names are sorted and times fixed. Throws where a path is too long or not portable.
 */
export async function makeDownload(folder: string, edition: string, online: string): Promise<Download> {
  const name = `new-local-almanac-${edition}`;
  const converted = await convertFiles(folder, online);
  converted.set('FOR-IT.txt', Buffer.from(describeForIt(edition, online)));
  converted.set('MANIFEST.txt', Buffer.from(manifestOf(converted)));
  const sorted = [...converted].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path] of sorted) checkPath(`${name}/${path}`);
  const zip = zipSync(Object.fromEntries(sorted.map(([path, bytes]) => [`${name}/${path}`, bytes])) satisfies Zippable, {
    level: 9,
    mtime: TIME,
  });
  const size = sorted.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  return { name: `${name}.zip`, zip, sha256: hash(zip), files: sorted.length, size };
}

async function convertFiles(folder: string, online: string): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((name) => !LEFT_OUT.test(name));
  const pages = await readAll(
    folder,
    names.filter((name) => name.endsWith('.html')),
  );
  const converted = new Map<string, Uint8Array>();
  for (const [name, bytes] of pages) converted.set(name, Buffer.from(toDownloadPage(Buffer.from(bytes).toString('utf8'), name, online)));
  const entries = scriptsOf(pages);
  for (const [path, bytes] of await bundleScripts(entries.map((name) => join(folder, name))))
    converted.set(relativeTo(folder, path), bytes);
  for (const [name, bytes] of await readAll(folder, names.filter(isCopied)))
    converted.set(name, name.endsWith('.css') ? relativeStyles(name, bytes) : bytes);
  for (const [name, bytes] of await readAll(
    folder,
    names.filter((each) => each.startsWith('pagefind/') && each !== ENGINE),
  ))
    converted.set(`${name}.js`, toByteScript(name.slice('pagefind/'.length), bytes));
  converted.set(ENGINE, await bundlePagefind(join(folder, ENGINE)));
  return converted;
}

const ENGINE = 'pagefind/pagefind.js';

const isCopied = (name: string): boolean => !name.endsWith('.html') && !name.startsWith('pagefind/') && !/^_astro\/.*\.js$/.test(name);

const relativeTo = (folder: string, path: string): string => path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');

async function readAll(folder: string, names: readonly string[]): Promise<[string, Uint8Array][]> {
  return Promise.all(names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]));
}

/** The module scripts that any page loads. */
function scriptsOf(pages: readonly [string, Uint8Array][]): string[] {
  const found = pages.flatMap(([, bytes]) => [
    ...Buffer.from(bytes)
      .toString('utf8')
      .matchAll(/<script type="module" src="\/([^"]+)"/g),
  ]);
  return [...new Set(found.map(([, path = '']) => path))].sort();
}

/** Addresses in a style sheet, seen from its own folder. */
function relativeStyles(name: string, bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text.replace(/url\(\/([^)]+)\)/g, (_, path: string) => `url(${posix.relative(posix.dirname(name), path)})`));
}

const manifestOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .map(([path, bytes]) => `${hash(bytes)}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function checkPath(path: string): void {
  if (path.length > LONGEST_PATH) throw new Error(`"${path}" has ${path.length} characters; the download takes at most ${LONGEST_PATH}.`);
  if (!/^[A-Za-z0-9._/-]+$/.test(path)) throw new Error(`"${path}" is no name that every system can hold.`);
}
