import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { bundlePagefind, bundleScripts, makeStorageFrame, toByteScript } from './classic-scripts.build.ts';
import { modulesOf, toDownloadPage } from './relative-links.build.ts';

/** Files by their path from the top. */
export type Files = Map<string, Uint8Array>;

/** What a reader without a server has no use for, and second copies of the data. */
const LEFT_OUT =
  /^(api\/|data\/\d{4}-\d{2}-\d{2}\/|cards\/|embed\/[^/]+\/|icon-[\w-]+\.png$|_headers$|_redirects$|robots\.txt$|manifest\.webmanifest$|sitemap|feed\.xml$|feeds\/(?!index\.html)|opensearch\.xml$|404\.html$|download\/(?!index\.html))/;
const INDEX = 'pagefind/';
const ENGINE = `${INDEX}pagefind.js`;
const MODULE = /^_astro\/.*\.js$/;

/** The finished site in `folder` as files that work from a disk. */
export async function convertSite(folder: string, online: string): Promise<Files> {
  const names = await listFiles(folder);
  const converted: Files = new Map(await makeStorageFrame());
  await convertPages(await readAll(folder, names.filter(isPage)), folder, online, converted);
  for (const [name, bytes] of await readAll(folder, names.filter(isCopied)))
    converted.set(name, name.endsWith('.css') ? relativeStyles(name, bytes) : bytes);
  for (const [name, bytes] of await readAll(folder, names.filter(isOfIndex)))
    converted.set(`${name}.js`, toByteScript(name.slice(INDEX.length), bytes));
  return converted.set(ENGINE, await bundlePagefind(join(folder, ENGINE)));
}

async function listFiles(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((name) => !LEFT_OUT.test(name));
}

const isPage = (name: string): boolean => name.endsWith('.html');
const isOfIndex = (name: string): boolean => name.startsWith(INDEX) && name !== ENGINE;
const isCopied = (name: string): boolean => !isPage(name) && !name.startsWith(INDEX) && !MODULE.test(name);

async function readAll(folder: string, names: readonly string[]): Promise<[string, Uint8Array][]> {
  return Promise.all(names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]));
}

/** Pages with the same modules share one script. */
async function convertPages(pages: readonly [string, Uint8Array][], folder: string, online: string, converted: Files): Promise<void> {
  const scripts = new Map<string, string>();
  for (const [name, bytes] of pages) {
    const html = Buffer.from(bytes).toString('utf8');
    const modules = modulesOf(html);
    const key = modules.join(' ');
    const script = scripts.get(key) ?? (await addScript(modules, folder, converted));
    scripts.set(key, script);
    converted.set(name, Buffer.from(toDownloadPage(html, name, online, script)));
  }
}

async function addScript(modules: readonly string[], folder: string, converted: Files): Promise<string> {
  const bytes = await bundleScripts(modules.map((name) => join(folder, name)));
  const name = `scripts/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.js`;
  converted.set(name, bytes);
  return name;
}

/** Addresses in a style sheet, seen from its own folder. */
function relativeStyles(name: string, bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text.replace(/url\(\/([^)]+)\)/g, (_, path: string) => `url(${posix.relative(posix.dirname(name), path)})`));
}
