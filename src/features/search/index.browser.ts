import { makeAsker, type Asker } from './ask.ts';
import { openWordIndex } from './index-files.ts';
import { LoadError } from './load-error.ts';
import type { PageFacts, PageText, SearchData } from './search-data.ts';
import { isDownload, loadScript } from '../../browser/resolve-href.ts';
import { loadEachOnce, loadOnce } from '../../shared/load-once.ts';

const FOLDER = '/pagefind/';
/** In the download, the script that reads files of the index. */
const READER = `${FOLDER}read-index.js`;

/** The search over the index of the site, and what results show of its pages. */
export interface Index extends Asker {
  readonly readFacts: (id: string) => Promise<PageFacts>;
  readonly readText: (id: string) => Promise<PageText>;
}

const load = <T>(part: Promise<T>): Promise<T> =>
  part.catch((cause: unknown) => {
    throw new LoadError('The search could not be loaded.', { cause });
  });

/** The index is fetched when it is first needed; after a failure the next search tries again. */
export const loadIndex = loadOnce(openIndex);

async function openIndex(): Promise<Index> {
  if (isDownload) await load(loadScript(READER));
  const [words, data] = await Promise.all([load(openWordIndex(readBytes)), readJson('search-data') as Promise<SearchData>]);
  return {
    ...makeAsker(data, { find: (word) => load(words.find(word)) }),
    readFacts: async (id) => (await readOnce(`pages/${id}`)) as PageFacts,
    readText: async (id) => (await readOnce(`texts/${id}`)) as PageText,
  };
}

const readBytes = async (path: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await (await readFile(path)).arrayBuffer());

const readJson = async (name: string): Promise<unknown> => load((await readFile(`${name}.json`)).json());

const readOnce = loadEachOnce(readJson);

/** A page from a disk may not use `fetch`. Names with a hash never change; the others are checked again. */
async function readFile(path: string): Promise<Response> {
  const address = `${FOLDER}${path}`;
  const isEntry = path === 'pagefind-entry.json';
  const response = await load(isDownload ? inDownload().fetch(address) : fetch(address, isEntry ? { cache: 'no-cache' } : {}));
  if (!response.ok) throw new LoadError(`A part of the search could not be loaded (${response.status}).`);
  return response;
}

/** What the script of the download leaves for the search: a fetch that reads files of the index as scripts. */
interface DownloadParts {
  readonly fetch: typeof fetch;
}

const inDownload = (): DownloadParts => (self as unknown as { almanacDownload: DownloadParts }).almanacDownload;
