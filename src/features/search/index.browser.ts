import { makeLexicon, type Lexicon } from './lexicon.ts';
import type { EngineHit, RankedPage } from './rank.ts';
import type { SearchData } from './search-data.ts';
import { isDownload, loadScript } from '../../browser/resolve-href.ts';
import type { Hit } from './engine.browser.ts';

const PAGEFIND = '/pagefind/';
const ENGINE = `${PAGEFIND}pagefind.js`;

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<Pick<Hit, 'meta' | 'content' | 'anchors'>>;
}

interface Pagefind {
  init: () => Promise<void>;
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  preload: (query: string) => Promise<void>;
  search: (query: string | null) => Promise<{ results: PagefindResult[] }>;
}

/** The engine, and what the search knows besides. */
export interface Index {
  readonly data: SearchData;
  readonly lexicon: Lexicon;
  /** Pages that hold a text; a phrase in quotation marks as it stands. */
  readonly ask: (text: string) => Promise<EngineHit[]>;
  /** Fetches the parts of the index that hold these words. */
  readonly preload: (words: readonly string[]) => Promise<void>;
  /** The text and the facts of a page. */
  readonly readPage: (page: RankedPage) => Promise<Hit>;
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
  const [pagefind, data] = await load(Promise.all([startPagefind(), fetchData()]));
  const readers = new Map<string, PagefindResult['data']>();
  // While somebody types, most words stay as they were.
  const [answers, preloaded] = [new Map<string, EngineHit[]>(), new Set<string>()];
  const askPagefind = async (text: string): Promise<EngineHit[]> => {
    const { results } = await load(pagefind.search(text));
    for (const { id, data: read } of results) readers.set(id, read);
    return results.map(({ id, score, words }) => ({ id, score, locations: words }));
  };
  return {
    data,
    lexicon: makeLexicon(data),
    ask: async (text) => {
      const known = answers.get(text) ?? (await askPagefind(text));
      answers.set(text, known);
      return known;
    },
    preload: async (words) => {
      const missing = words.filter((word) => !preloaded.has(word));
      await load(Promise.all(missing.map((word) => pagefind.preload(word))));
      for (const word of missing) preloaded.add(word);
    },
    readPage: async (ranked) => {
      const read = readers.get(ranked.page.id) ?? (await readerOf(ranked.page.id, pagefind, readers));
      const { meta, content, anchors } = await load(read());
      return { ...ranked, meta, content, anchors };
    },
  };
}

/** A page that no search has found yet: a search without words finds every page. */
async function readerOf(id: string, pagefind: Pagefind, readers: Map<string, PagefindResult['data']>): Promise<PagefindResult['data']> {
  const { results } = await load(pagefind.search(null));
  for (const result of results) readers.set(result.id, result.data);
  const reader = readers.get(id);
  if (!reader) throw new Error(`The index has no page ${id}.`);
  return reader;
}

/** Without its worker: a search takes a few milliseconds, and the download has no workers. */
async function startPagefind(): Promise<Pagefind> {
  const pagefind = await loadPagefind();
  await pagefind.options({ noWorker: true, ...(isDownload ? { basePath: PAGEFIND } : {}) });
  await pagefind.init();
  return pagefind;
}

/** The engine is a module on the web. The download holds it as a classic script, since modules do not load from a disk. */
const loadPagefind = async (): Promise<Pagefind> =>
  isDownload ? inDownload().pagefind : ((await import(/* @vite-ignore */ ENGINE)) as Pagefind);

async function fetchData(): Promise<SearchData> {
  const address = `${PAGEFIND}search-data.json`;
  const response = await (isDownload ? inDownload().fetch(address) : fetch(address));
  if (!response.ok) throw new Error(`The words of the search could not be loaded (${response.status}).`);
  return (await response.json()) as SearchData;
}

/** What the scripts of the download leave for the search: the engine, and a fetch that reads files of the index as scripts. */
interface DownloadParts {
  readonly pagefind: Pagefind;
  readonly fetch: (address: string) => Promise<Response>;
}

const inDownload = (): DownloadParts => (self as unknown as { almanacDownload: DownloadParts }).almanacDownload;
