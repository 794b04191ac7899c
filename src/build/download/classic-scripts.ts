import { join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const COMMON = {
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
  charset: 'utf8',
  target: 'es2022',
  logLevel: 'silent',
  // What stands in a tsconfig.json above the site would change the bytes.
  tsconfigRaw: {},
} as const satisfies BuildOptions;

/** Browser code of the download alone, from the root of the project. */
const STORAGE = resolve('src/client/download');

/**
 * The module scripts of one page, by their paths, with all that they import in one classic script: what two of them share
 * is there once, as on the web. They begin when the storage is shared.
 */
export async function bundleScripts(modules: readonly string[]): Promise<Uint8Array> {
  const begin = modules.map((file) => `await import(${JSON.stringify(file)});`).join('\n');
  const share = JSON.stringify(join(STORAGE, 'share-storage.ts'));
  return bundle({
    stdin: { contents: `import { shareStorage } from ${share};\nshareStorage().then(async () => {${begin}});`, resolveDir: '/' },
  });
}

/** The page in the frame of the shared storage, as files from the top. */
export async function makeStorageFrame(): Promise<[path: string, bytes: Uint8Array][]> {
  return [
    ['storage/index.html', Buffer.from(FRAME)],
    ['storage/frame.js', await bundle({ entryPoints: [join(STORAGE, 'storage-frame.ts')] })],
  ];
}

const FRAME = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><title>Storage</title></head>
<body><p>The pages of this almanac keep your choices here. There is nothing to read.</p><script src="frame.js"></script></body>
</html>
`;

/**
 * Pagefind's own program as a classic script that leaves its functions in `almanacDownload.pagefind`. Only the two things
 * that a page from a disk lacks are replaced: `fetch` and the address of the module.
 */
export async function bundlePagefind(file: string): Promise<Uint8Array> {
  return bundle({
    stdin: {
      contents: `import * as pagefind from ${JSON.stringify(file)}; (self.almanacDownload ||= {}).pagefind = pagefind;`,
      resolveDir: '/',
    },
    define: { fetch: 'self.almanacDownload.fetch', 'import.meta.url': '"file:///pagefind/pagefind.js"' },
    banner: { js: FETCH },
  });
}

async function bundle(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...COMMON, ...options, write: false });
  const [file] = outputFiles;
  if (!file) throw new Error('A script of the download came out empty.');
  return file.contents;
}

/**
 * Reads files of the index as scripts: `/pagefind/x.json` lies beside as `x.json.js`, which hands its bytes over in
 * base64. Each file is read once.
 */
const FETCH = `(() => {
  const all = (self.almanacDownload ||= {});
  const files = (all.files = {});
  all.fetch = (address) => {
    const path = address.replace(/[?#].*$/, '').replace(/^.*?\\/pagefind\\//, '');
    return (files[path] ||= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = document.documentElement.dataset.root + 'pagefind/' + path + '.js';
      script.onload = () => (script.remove(), resolve(all.bytes[path]));
      script.onerror = () => (script.remove(), delete files[path], reject(new Error(path + ' could not be loaded.')));
      document.head.append(script);
    })).then((text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      return new Response(bytes);
    });
  };
})();`;

/** A file of the index as a script that hands its bytes over. \`path\` is relative to the folder of the index. */
export function toByteScript(path: string, bytes: Uint8Array): Uint8Array {
  const text = `((self.almanacDownload ||= {}).bytes ||= {})[${JSON.stringify(path)}]="${Buffer.from(bytes).toString('base64')}"`;
  return Buffer.from(text);
}
