import { build, type BuildOptions } from 'esbuild';

const COMMON = {
  bundle: true,
  write: false,
  format: 'iife',
  minify: true,
  charset: 'utf8',
  target: 'es2022',
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** The module scripts of the site, each with what it imports in one classic script. Keys and result by path. */
export async function bundleScripts(entries: readonly string[]): Promise<Map<string, Uint8Array>> {
  const made = await Promise.all(
    entries.map(async (entry): Promise<[string, Uint8Array]> => [entry, await bundle({ entryPoints: [entry] })]),
  );
  return new Map(made);
}

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
