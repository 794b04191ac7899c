import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { convertSite, type ConvertedFile } from './convert-site.build.ts';
import { NO_LAST_DOWNLOAD, type KnownFile, type LastDownload } from './last-download.build.ts';
import { MANIFEST_SCRIPT, toManifestScript } from './manifest-script.ts';
import { describeForIt } from './note-for-it.build.ts';
import { checkPaths } from './portable-paths.build.ts';
import { INNER, makeStartPage, START_PAGE } from './start-page.build.ts';
import { createZip, type WrittenZip, type ZipWriter } from './zip-writer.build.ts';

export interface Download extends WrittenZip {
  /** The name of the zip and, without its extension, of the one folder in it. */
  readonly name: string;
  /** The list of all files as a script, for the page that compares two copies. */
  readonly manifestScript: string;
  readonly files: number;
  /** Each file with a known source as it is in the zip, by a digest of the source, for the next download. */
  readonly known: ReadonlyMap<string, KnownFile>;
  /** The number of bytes of all files together, uncompressed. */
  readonly size: number;
}

export interface DownloadOptions {
  /** The date of the edition. */
  readonly edition: string;
  /** The names of the case studies, by their slugs. */
  readonly names: Readonly<Record<string, string>>;
  /** Where the almanac is published. */
  readonly online: string;
  /** Resolves when the search index is in the folder. */
  readonly index?: PromiseLike<unknown>;
  /** The last download. Each of its files with the same source is reused in its compressed form. */
  readonly last?: LastDownload;
}

/**
 * Makes one zip of the finished site in `folder` and writes it to the folder `to`: a page to double-click, and a folder with
 * everything else. It needs no server and no network. The same site gives the same bytes: names are sorted and times fixed. Throws
 * if a path is too long or not portable.
 */
export async function makeDownload(folder: string, options: DownloadOptions, to = join(folder, 'download')): Promise<Download> {
  const name = `new-local-almanac-${options.edition}`;
  await mkdir(to, { recursive: true });
  const zip = await createZip(join(to, `${name}.zip`));
  try {
    const filled = await fill(zip, name, folder, options);
    const written = await zip.end((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    const { keys, sums, ...facts } = filled;
    const known = zip.entries().flatMap((file): [string, KnownFile][] => {
      const key = keys.get(file.path);
      return key === undefined ? [] : [[key, { ...file, sha256: sums.get(file.path.slice(name.length + 1)) ?? '' }]];
    });
    return { ...written, ...facts, known: new Map(known), name: `${name}.zip` };
  } finally {
    await zip.close();
  }
}

/** All files of the download except its manifest, which lists them. */
async function* listFiles(folder: string, { edition, online, index }: DownloadOptions): AsyncGenerator<ConvertedFile> {
  for (const [path, bytes] of makeStartPage()) yield { path, make: () => bytes };
  for await (const file of convertSite(folder, online, index)) yield { ...file, path: `${INNER}/${file.path}` };
  yield { path: `${INNER}/FOR-IT.txt`, make: () => Buffer.from(describeForIt(edition, online)) };
}

/** Adds the files, and then their manifest as a script and as a text. */
async function fill(zip: ZipWriter, name: string, folder: string, options: DownloadOptions): Promise<Filled> {
  const { last = NO_LAST_DOWNLOAD } = options;
  const [sums, keys] = [new Map<string, string>(), new Map<string, string>()];
  let size = 0;
  const add = async (path: string, bytes: Uint8Array): Promise<void> => {
    sums.set(path, createHash('sha256').update(bytes).digest('hex'));
    size += bytes.length;
    await zip.add(`${name}/${path}`, bytes);
  };
  for await (const { path, source, make } of listFiles(folder, options)) {
    const key = source && digestSource(path, source);
    if (key) keys.set(`${name}/${path}`, key);
    const known = key ? last.find(key) : undefined;
    if (!known) {
      await add(path, make());
      continue;
    }
    sums.set(path, known.sha256);
    size += known.size;
    await zip.addPacked(`${name}/${path}`, { ...known, packed: last.read(known) });
  }
  const { edition, names } = options;
  const manifestScript = toManifestScript({ edition, manifest: manifestOf(sums), names });
  await add(`${INNER}${MANIFEST_SCRIPT}`, Buffer.from(manifestScript));
  await add(`${INNER}/MANIFEST.txt`, Buffer.from(manifestOf(sums)));
  // The one name with spaces is for people. All other names must follow the rules.
  checkPaths([...sums.keys()].filter((path) => path !== START_PAGE).map((path) => `${name}/${path}`));
  return { files: sums.size, size, manifestScript, keys, sums };
}

interface Filled extends Pick<Download, 'files' | 'size' | 'manifestScript'> {
  /** The digest of the source of each file with a known source, by its path in the zip. */
  readonly keys: ReadonlyMap<string, string>;
  /** The checksum of each file, by its path in the one folder. */
  readonly sums: ReadonlyMap<string, string>;
}

function digestSource(path: string, source: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(path);
  for (const part of source) hash.update('\0').update(part);
  return hash.digest('base64url');
}

/** The start page comes first, in the zip and in the folder. The first part of a path is the name of the one folder. */
const rankOf = (path: string): number =>
  path.endsWith(`/${START_PAGE}`) ? 0 : path.split('/').slice(1).join('/') === `${INNER}/index.html` ? 1 : 2;

/** Checksums of all files, with paths relative to the folder of the manifest. */
const manifestOf = (sums: ReadonlyMap<string, string>): string =>
  [...sums]
    .map(([path, sum]) => `${sum}  ${posix.relative(INNER, path)}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
