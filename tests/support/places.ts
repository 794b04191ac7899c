import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** Runs on different ports may go on at once. */
export const PORT = Number(process.env['BROWSER_TEST_PORT'] ?? 4390);
const TEMPORARY = join(tmpdir(), `almanac-disk-${PORT}`);
/** Where people unpack things: deep down, below names with spaces, accents and what has a meaning in addresses. */
const FOLDERS = ['Shared drive (S)', 'Réunion du 3 mars, 100% #1', "what's new [copy] {2}", 'IT & change; a+b=c', 'Ångström %20 %23'];
const DOWNLOADS = 'dist/download';

/** The one zip of the built site. Throws where there is none, or more than one. */
function findZip(): string {
  const zips = existsSync(DOWNLOADS) ? readdirSync(DOWNLOADS).filter((name) => name.endsWith('.zip')) : [];
  const [zip = ''] = zips;
  if (zips.length !== 1) throw new Error(`${DOWNLOADS} should hold one zip and holds ${zips.length}. Build the site first: npm run build`);
  return join(DOWNLOADS, zip);
}

/** The top of the almanac as the tests open it: over http, and where `unpackZip` puts it. Both end in a slash. */
export const WEB = `http://localhost:${PORT}/`;
export const DISK = pathToFileURL(join(TEMPORARY, ...FOLDERS, basename(findZip(), '.zip'), '/')).href;

/** Unpacks the zip deep inside a temporary folder; then nobody may write there. */
export function unpackZip(): void {
  removeUnpacked();
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(findZip())))) {
    const file = join(TEMPORARY, ...FOLDERS, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { mode: 0o444 });
  }
  for (const folder of unpackedFolders()) chmodSync(folder, 0o555);
}

export function removeUnpacked(): void {
  for (const folder of unpackedFolders()) chmodSync(folder, 0o755);
  rmSync(TEMPORARY, { recursive: true, force: true });
}

function unpackedFolders(): string[] {
  if (!existsSync(TEMPORARY)) return [];
  const inside = readdirSync(TEMPORARY, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [TEMPORARY, ...inside.map((entry) => join(entry.parentPath, entry.name))];
}
