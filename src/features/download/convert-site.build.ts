import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { listFiles, readInTurn } from '../../build/folder-files.ts';
import { bundlePagefind, bundleScripts, makeStorageFrame, toByteScript } from './classic-scripts.build.ts';
import { isLeftOut } from './left-out.build.ts';
import { modulesOf, toDownloadPage } from './relative-links.build.ts';

/** A file of the download. */
export interface ConvertedFile {
  /** Relative to the top folder. */
  readonly path: string;
  /** Everything that decides its bytes, besides the program and the path; undefined for the few files that are always made. */
  readonly source?: readonly (string | Uint8Array)[];
  readonly make: () => Uint8Array;
}

type NamedBytes = readonly [path: string, bytes: Uint8Array];

const made = ([path, bytes]: NamedBytes): ConvertedFile => ({ path, make: () => bytes });

const INDEX = 'pagefind/';
const ENGINE = `${INDEX}pagefind.js`;
const MODULE = /^_astro\/.*\.js$/;

/**
 * Converts the finished site in `folder` to files that work from a disk, one after the other, so that they are never all in memory.
 * The index comes last, once it is made.
 */
export async function* convertSite(folder: string, online: string, index?: PromiseLike<unknown>): AsyncGenerator<ConvertedFile> {
  const names = listFiles(folder).filter((name) => !isLeftOut(name));
  yield* (await makeStorageFrame()).map(made);
  yield* convertPages(names.filter(isPage), folder, online);
  for await (const [name, bytes] of readInTurn(folder, names.filter(isCopied)))
    yield { path: name, source: [bytes], make: () => (name.endsWith('.css') ? relativeStyles(name, bytes) : bytes) };
  await index;
  for await (const [name, bytes] of readInTurn(
    folder,
    listFiles(folder).filter((name) => isOfIndex(name) && !isLeftOut(name)),
  ))
    yield { path: `${name}.js`, source: [bytes], make: () => toByteScript(name.slice(INDEX.length), bytes) };
  yield made([ENGINE, await bundlePagefind(join(folder, ENGINE))]);
}

const isPage = (name: string): boolean => name.endsWith('.html');
const isOfIndex = (name: string): boolean => name.startsWith(INDEX) && name !== ENGINE;
const isCopied = (name: string): boolean => !isPage(name) && !name.startsWith(INDEX) && !MODULE.test(name);

/** Pages with the same modules share one script. */
async function* convertPages(names: readonly string[], folder: string, online: string): AsyncGenerator<ConvertedFile> {
  const scripts = new Map<string, string>();
  const written = new Set<string>();
  for await (const [name, bytes] of readInTurn(folder, names)) {
    const html = bytes.toString('utf8');
    const modules = modulesOf(html);
    const key = modules.join(' ');
    if (!scripts.has(key)) {
      const [script, content] = await makeScript(modules, folder);
      scripts.set(key, script);
      // Other modules may result in the same script.
      if (!written.has(script)) yield made([script, content]);
      written.add(script);
    }
    const script = scripts.get(key) ?? '';
    yield { path: name, source: [bytes, script, online], make: () => Buffer.from(toDownloadPage(html, name, online, script)) };
  }
}

async function makeScript(modules: readonly string[], folder: string): Promise<NamedBytes> {
  const bytes = await bundleScripts(modules.map((name) => join(folder, name)));
  return [`scripts/${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.js`, bytes];
}

/** Makes the addresses in a style sheet relative to its folder. */
function relativeStyles(name: string, bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text.replace(/url\(\/([^)]+)\)/g, (_, path: string) => `url(${posix.relative(posix.dirname(name), path)})`));
}
