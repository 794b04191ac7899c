import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { convertSite, type Files } from './convert-site.build.ts';
import { MANIFEST_SCRIPT, toManifestScript } from './manifest-script.ts';
import { describeForIt } from './note-for-it.build.ts';
import { checkPaths } from './portable-paths.build.ts';
import { INNER, makeStartPage, START_PAGE } from './start-page.build.ts';

export interface Download {
  /** The name of the zip and, without its ending, of the one folder in it. */
  readonly name: string;
  readonly zip: Uint8Array;
  readonly sha256: string;
  /** The list of all files as a script, for the page that compares two copies. */
  readonly manifestScript: string;
  readonly files: number;
  /** Bytes of all files together, unpacked. */
  readonly size: number;
}

export interface DownloadOptions {
  /** The date of the edition. */
  readonly edition: string;
  /** The names of the case studies, by their slugs. */
  readonly names: Readonly<Record<string, string>>;
  /** Where the almanac is published. */
  readonly online: string;
}

const TIME = new Date(1980, 0, 1);

/**
 * The finished site in `folder` as one zip: a page to double-click, and a folder with everything else. No server, no network.
 * The same site gives the same bytes: names are sorted and times fixed. Throws where a path is too long or not portable.
 */
export async function makeDownload(folder: string, { edition, names, online }: DownloadOptions): Promise<Download> {
  const name = `new-local-almanac-${edition}`;
  const converted = await convertSite(folder, online);
  const files: Files = new Map([...makeStartPage(), ...[...converted].map(([path, bytes]) => [`${INNER}/${path}`, bytes] as const)]);
  files.set(`${INNER}/FOR-IT.txt`, Buffer.from(describeForIt(edition, online)));
  const manifestScript = toManifestScript({ edition, manifest: manifestOf(files), names });
  files.set(`${INNER}${MANIFEST_SCRIPT}`, Buffer.from(manifestScript));
  files.set(`${INNER}/MANIFEST.txt`, Buffer.from(manifestOf(files)));
  const sorted = [...files].sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  // The one name with spaces is for people. All others must follow the rules.
  checkPaths(sorted.filter(([path]) => path !== START_PAGE).map(([path]) => `${name}/${path}`));
  const zip = zipSync(Object.fromEntries(sorted.map(([path, bytes]) => [`${name}/${path}`, bytes])) satisfies Zippable, {
    level: 9,
    mtime: TIME,
  });
  const size = sorted.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  return { name: `${name}.zip`, zip, sha256: hash(zip), manifestScript, files: sorted.length, size };
}

/** The page to open comes first, in the zip and in the folder. */
const rankOf = (path: string): number => (path.includes('/') ? (path === `${INNER}/index.html` ? 1 : 2) : 0);

/** Checksums of all files, with paths relative to the folder of the manifest. */
const manifestOf = (files: Files): string =>
  [...files]
    .map(([path, bytes]) => `${hash(bytes)}  ${posix.relative(INNER, path)}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
