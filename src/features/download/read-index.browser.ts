import { textToBytes, type HandedOver } from './byte-text.ts';
import { loadScript } from '../../browser/resolve-href.ts';

/*
 * Replaces `fetch`, which a page from a disk may not use: `/pagefind/x.json` is next to it as the script `x.json.js`, which
 * provides its bytes. Each file is read once.
 */
const handedOver: Record<string, HandedOver> = {};
const files = new Map<string, Promise<HandedOver>>();

async function readFile(address: string): Promise<Response> {
  const path = address.replace(/[?#].*/, '').replace(/^.*?\/pagefind\//, '');
  const file = files.get(path) ?? load(path);
  files.set(path, file);
  const { length, text, gzip } = await file;
  const bytes = textToBytes(text, length);
  return new Response(gzip ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')) : bytes);
}

async function load(path: string): Promise<HandedOver> {
  try {
    await loadScript(`/pagefind/${path}.js`);
  } catch (error) {
    files.delete(path);
    throw error;
  }
  const file = handedOver[path];
  if (!file) throw new Error(`${path} handed nothing over.`);
  return file;
}

Object.assign(self, { almanacDownload: { handedOver, fetch: readFile } });
