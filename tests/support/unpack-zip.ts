import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { INNER } from '../../src/features/download/start-page.build.ts';

/** Folders that people unpack into: deeply nested, with spaces, accents and characters that have a meaning in addresses. */
const FOLDERS = ['Shared drive (S)', 'Réunion du 3 mars, 100% #1', "what's new [copy] {2}", 'IT & change; a+b=c', 'Ångström %20 %23'];

export interface Unpacked {
  /** The address of the folder with its pages; ends in a slash. */
  readonly top: string;
  readonly remove: () => void;
}

/** Unpacks the one zip of a built site deep inside a temporary folder, and makes the folder read-only. */
export function unpackZip(site: string): Unpacked {
  const zip = findZip(site);
  const temporary = mkdtempSync(join(tmpdir(), 'almanac-disk-'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(temporary, ...FOLDERS, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { mode: 0o444 });
  }
  for (const folder of foldersIn(temporary)) chmodSync(folder, 0o555);
  return { top: pathToFileURL(join(temporary, ...FOLDERS, basename(zip, '.zip'), INNER, '/')).href, remove: () => remove(temporary) };
}

/** Throws if there is no zip, or more than one. */
function findZip(site: string): string {
  const downloads = join(site, 'download');
  const zips = existsSync(downloads) ? readdirSync(downloads).filter((name) => name.endsWith('.zip')) : [];
  const [zip = ''] = zips;
  if (zips.length !== 1) throw new Error(`${downloads} should hold one zip and holds ${zips.length}. Build the site first: npm run build`);
  return join(downloads, zip);
}

function remove(temporary: string): void {
  for (const folder of foldersIn(temporary)) chmodSync(folder, 0o755);
  rmSync(temporary, { recursive: true, force: true });
}

function foldersIn(folder: string): string[] {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.map((entry) => join(entry.parentPath, entry.name))];
}
