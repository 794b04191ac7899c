import { makeAsker, type Asker, type Engine } from './ask.ts';
import { LoadError } from './load-error.ts';
import { idOf, type SearchPage } from './page-table.ts';
import type { PageFacts, PageText, SearchData } from './search-data.ts';
import { RANKING } from './word-hits.ts';
import { isDownload, loadScript } from '../../browser/resolve-href.ts';
import { loadEachOnce, loadOnce } from '../../shared/load-once.ts';

const FOLDER = '/pagefind/';
const ENGINE = `${FOLDER}pagefind.js`;

interface Pagefind extends Engine {
  init: () => Promise<void>;
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** The search over the index of the site, and what results show of its pages. */
export interface Index extends Asker {
  readonly readFacts: (page: SearchPage) => Promise<PageFacts>;
  readonly readText: (page: SearchPage) => Promise<PageText>;
}

const load = <T>(part: Promise<T>): Promise<T> =>
  part.catch((cause: unknown) => {
    throw new LoadError('The search could not be loaded.', { cause });
  });

/** The index is fetched when it is first needed; after a failure the next search tries again. */
export const loadIndex = loadOnce(openIndex);

async function openIndex(): Promise<Index> {
  if (isDownload) await load(loadScript(ENGINE));
  const engine = startEngine();
  const data = (await readJson('search-data.json')) as SearchData;
  const readOf = ({ number }: SearchPage, folder: string): Promise<unknown> => readOnce(`${folder}/${idOf(number)}.json?${data.order}`);
  return {
    ...makeAsker(data, engine, (name) => readOnce(`${name}.json`)),
    readFacts: async (page) => (await readOf(page, 'pages')) as PageFacts,
    readText: async (page) => (await readOf(page, 'texts')) as PageText,
  };
}

/** Starts the engine while the first query is planned. If it cannot be loaded, the next search tries again. */
function startEngine(): Engine {
  const start = loadOnce(() => load(startPagefind()));
  start().catch(() => undefined);
  return {
    search: async (word) => load((await start()).search(word)),
    preload: async (words) => load((await start()).preload(words)),
  };
}

/** Without its worker: a search takes a few milliseconds, and the download has no workers. */
async function startPagefind(): Promise<Pagefind> {
  const pagefind = await loadPagefind();
  await pagefind.options({ noWorker: true, ranking: RANKING, ...(isDownload ? { basePath: FOLDER } : {}) });
  await pagefind.init();
  return pagefind;
}

/** The engine is a module on the web. The download has it as a classic script, since modules do not load from a disk. */
const loadPagefind = async (): Promise<Pagefind> =>
  isDownload ? inDownload().pagefind : ((await import(/* @vite-ignore */ ENGINE)) as Pagefind);

async function readJson(name: string): Promise<unknown> {
  const address = `${FOLDER}${name}`;
  const response = await load(isDownload ? inDownload().fetch(address) : fetch(address));
  if (!response.ok) throw new LoadError(`A part of the search could not be loaded (${response.status}).`);
  return load(response.json());
}

const readOnce = loadEachOnce(readJson);

/** What the scripts of the download provide for the search: the engine, and a fetch that reads files of the index as scripts. */
interface DownloadParts {
  readonly pagefind: Pagefind;
  readonly fetch: typeof fetch;
}

const inDownload = (): DownloadParts => (self as unknown as { almanacDownload: DownloadParts }).almanacDownload;
