import { join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { gzipSync } from 'fflate';
import { bytesToText, type HandedOver } from './byte-text.ts';
import { SITE } from '../../shared/site.ts';

const COMMON = {
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
  charset: 'utf8',
  target: 'es2022',
  logLevel: 'silent',
  // Settings in a tsconfig.json above the site would change the bytes.
  tsconfigRaw: {},
} as const satisfies BuildOptions;

/** Browser code that only the download uses, from the root of the project. */
const CLIENT = resolve('src/features/download');
const inQuotes = (file: string): string => JSON.stringify(join(CLIENT, file));

/**
 * Bundles the module scripts of one page, by their paths, and all their imports into one classic script. Shared imports are in it
 * once, as on the web. The scripts start when the storage is shared.
 */
export async function bundleScripts(modules: readonly string[]): Promise<Uint8Array> {
  const begin = modules.map((file) => `await import(${JSON.stringify(file)});`).join('\n');
  const contents = `import { shareStorage } from ${inQuotes('share-storage.browser.ts')};\nshareStorage().then(async () => {${begin}});`;
  return bundle({ stdin: { contents, resolveDir: '/' } });
}

/** The page in the frame of the shared storage, as files with paths from the top folder. */
export async function makeStorageFrame(): Promise<[path: string, bytes: Uint8Array][]> {
  return [
    ['storage/index.html', Buffer.from(FRAME)],
    ['storage/frame.js', await bundle({ entryPoints: [join(CLIENT, 'storage-frame.browser.ts')] })],
  ];
}

const FRAME = `<!doctype html>
<html lang="${SITE.language}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><title>Storage</title></head>
<body><p>The pages of this almanac keep your choices here. There is nothing to read.</p><script src="frame.js"></script></body>
</html>
`;

/**
 * Pagefind's own program as a classic script that stores its functions in `almanacDownload.pagefind`. It replaces only the two
 * things that a page on a disk lacks: `fetch` and the address of the module.
 */
export async function bundlePagefind(file: string): Promise<Uint8Array> {
  return bundle({
    stdin: {
      contents: `import ${inQuotes('read-index.browser.ts')};
        import * as pagefind from ${JSON.stringify(file)};
        self.almanacDownload.pagefind = pagefind;`,
      resolveDir: '/',
    },
    define: { fetch: 'self.almanacDownload.fetch', 'import.meta.url': '"file:///pagefind/pagefind.js"' },
  });
}

async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...COMMON, ...options, write: false });
  const [file] = outputFiles;
  if (!file) throw new Error('A script of the download came out empty.');
  return file.contents;
}

/**
 * A file of the index as a script that provides its bytes in UTF-16, which browsers recognise by its first two bytes. `path` is
 * relative to the folder of the index.
 */
export function toByteScript(path: string, bytes: Uint8Array): Uint8Array {
  // Most are already compressed; the engine unpacks those itself.
  const gzip = path.endsWith('.json');
  const packed = gzip ? gzipSync(bytes, { level: 9, mtime: 0 }) : bytes;
  const file: HandedOver = { length: packed.length, text: bytesToText(packed), gzip };
  return Buffer.from(`\uFEFFalmanacDownload.handedOver[${JSON.stringify(path)}]=${JSON.stringify(file)}`, 'utf16le');
}
