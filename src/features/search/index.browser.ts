import { makeAsker, type Asker, type Engine } from './ask.ts';
import type { PageText, SearchData } from './search-data.ts';
import { RANKING } from './word-hits.ts';
import { isDownload, loadScript } from '../../browser/resolve-href.ts';

const FOLDER = '/pagefind/';
const ENGINE = `${FOLDER}pagefind.js`;

interface Pagefind extends Engine {
  init: () => Promise<void>;
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** The search over the index of the site, and the texts of its pages. */
export interface Index extends Asker {
  readonly readPage: (id: string) => Promise<PageText>;
}

/** A part of the index or the engine could not be loaded. */
export class LoadError extends Error {}

const load = <T>(part: Promise<T>): Promise<T> =>
  part.catch((cause: unknown) => {
    throw new LoadError('The search could not be loaded.', { cause });
  });

let index: Promise<Index> | undefined;

/** The index is fetched when it is first needed; after a failure the next search tries again. */
export function loadIndex(): Promise<Index> {
  index ??= openIndex().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function openIndex(): Promise<Index> {
  if (isDownload) await load(loadScript(ENGINE));
  const [pagefind, data] = await load(Promise.all([startPagefind(), readJson('search-data') as Promise<SearchData>]));
  const texts = new Map<string, Promise<PageText>>();
  return {
    ...makeAsker(data, { search: (word) => load(pagefind.search(word)), preload: (word) => load(pagefind.preload(word)) }),
    readPage: (id) => {
      const text = texts.get(id) ?? (readJson(`pages/${id}`) as Promise<PageText>);
      texts.set(id, text);
      return text;
    },
  };
}

/** Without its worker: a search takes a few milliseconds, and the download has no workers. */
async function startPagefind(): Promise<Pagefind> {
  const pagefind = await loadPagefind();
  await pagefind.options({ noWorker: true, ranking: RANKING, ...(isDownload ? { basePath: FOLDER } : {}) });
  await pagefind.init();
  return pagefind;
}

/** The engine is a module on the web. The download holds it as a classic script, since modules do not load from a disk. */
const loadPagefind = async (): Promise<Pagefind> =>
  isDownload ? inDownload().pagefind : ((await import(/* @vite-ignore */ ENGINE)) as Pagefind);

async function readJson(name: string): Promise<unknown> {
  const address = `${FOLDER}${name}.json`;
  const response = await load(isDownload ? inDownload().fetch(address) : fetch(address));
  if (!response.ok) throw new LoadError(`A part of the search could not be loaded (${response.status}).`);
  return load(response.json());
}

/** What the scripts of the download leave for the search: the engine, and a fetch that reads files of the index as scripts. */
interface DownloadParts {
  readonly pagefind: Pagefind;
  readonly fetch: typeof fetch;
}

const inDownload = (): DownloadParts => (self as unknown as { almanacDownload: DownloadParts }).almanacDownload;
