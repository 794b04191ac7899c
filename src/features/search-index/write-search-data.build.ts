import { createHash } from 'node:crypto';
import { packWords } from '../search/packed-words.ts';
import { idOf, packPages } from '../search/page-table.ts';
import type { PageFacts, PageNames, PageText, SearchData } from '../search/search-data.ts';
import { splitWords } from '../search/tokens.ts';
import { singularOf } from '../search/words.ts';
import type { Starts } from '../search/zones.ts';
import type { Fragment, IndexFile } from './slim-index.build.ts';
import type { TokenPage } from './token-page.build.ts';

/** The data of a page, without its text. Its number is its position in the list of pages, which is in the order of addresses. */
export type IndexedPage = Pick<Fragment, 'url' | 'filters' | 'meta'> & Pick<TokenPage, 'zones' | 'words'>;

/** How many words each list has: a search fetches the list of each word. */
const WORDS_IN_LIST = 500;
/** Facts that are only indexed, not shown. */
const NOT_SHOWN = new Set(['headline', 'figures', 'wrong', 'organisations', 'year']);

/** The facts of a page that a result shows and, for a case study, the text of its sections, each in its own file. */
export function makePageFiles({ url, filters, meta, content, anchors }: Fragment, number: number): IndexFile[] {
  const facts = toJsonFile(`pages/${idOf(number)}.json`, { ...shownOf(meta), url } satisfies PageFacts);
  const isStudy = filters['type']?.includes('case-study') ?? false;
  return isStudy ? [facts, toJsonFile(`texts/${idOf(number)}.json`, sectionsOf({ content, anchors }))] : [facts];
}

const shownOf = (meta: PageFacts): PageFacts => Object.fromEntries(Object.entries(meta).filter(([name]) => !NOT_SHOWN.has(name)));

/** The sections of a text, without what comes before the first and without the list of sources: results show excerpts of sections only. */
function sectionsOf({ content, anchors }: PageText): PageText {
  const headings = anchors.filter(({ element }) => element === 'h2').sort((a, b) => a.location - b.location);
  const from = headings[0]?.location ?? Infinity;
  const to = headings.find(({ id }) => id === 'sources')?.location ?? Infinity;
  return {
    content: content.match(/\S+/g)?.slice(from, to).join(' ') ?? '',
    anchors: headings.filter(({ location }) => location < to).map((each) => ({ ...each, location: each.location - from })),
  };
}

/** The data that the search needs in addition to the index, from the same pages, so that the two cannot disagree. */
export function makeSearchData(pages: readonly IndexedPage[], starts: Starts, synonyms: SearchData['synonyms']): IndexFile[] {
  const counts = countPages(pages);
  const lists = makeLists(counts);
  const names = toNamedFile('', 'names-', namesOf(pages));
  const data: SearchData = {
    pages: packPages(pages.map(toRow)),
    starts,
    synonyms,
    synonymWords: packWords(wordsOfSynonyms(synonyms, counts)),
    lists: lists.map(({ first, name }) => [first, name]),
    names: names.name,
    order: hash(pages.map(({ url }) => url).join(' ')),
  };
  return [toJsonFile('search-data.json', data), names.file, ...lists.map(({ file }) => file)];
}

const toRow = ({ filters: { type = [], ...facets } }: IndexedPage) => ({ type: type[0] ?? '', facets });

const namesOf = (pages: readonly IndexedPage[]): PageNames => ({
  urls: pages.map(({ url }) => url),
  titles: pages.map(({ url, meta }) => meta['title'] ?? url),
  places: pages.map(({ meta }) => meta['place'] ?? ''),
  wrong: pages.map(({ zones }) => zones.wrong),
});

/** The words of the site, in consecutive lists. */
function makeLists(counts: ReadonlyMap<string, number>) {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const starts = Array.from({ length: Math.ceil(sorted.length / WORDS_IN_LIST) }, (_, list) => list * WORDS_IN_LIST);
  return starts.map((start) => {
    const words = sorted.slice(start, start + WORDS_IN_LIST);
    return { first: words[0]?.[0] ?? '', ...toNamedFile('words/', '', packWords(new Map(words))) };
  });
}

/** Words that are the singular or plural of a word of any synonym. */
function wordsOfSynonyms(synonyms: SearchData['synonyms'], counts: ReadonlyMap<string, number>): Map<string, number> {
  const wanted = new Set(synonyms.flat().flatMap(splitWords).map(singularOf));
  return new Map([...counts.keys()].filter((word) => wanted.has(singularOf(word))).map((word) => [word, 1]));
}

/** The number of pages on which each word occurs. Figures are left out. */
function countPages(pages: readonly IndexedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of pages)
    for (const word of words) if (/\p{L}/u.test(word) && !word.startsWith('=')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const toJsonFile = (path: string, value: unknown): IndexFile => ({ path, content: Buffer.from(JSON.stringify(value)) });

/** A file whose name changes with its content. */
function toNamedFile(folder: string, prefix: string, value: unknown): { readonly name: string; readonly file: IndexFile } {
  const name = `${prefix}${hash(JSON.stringify(value))}`;
  return { name, file: toJsonFile(`${folder}${name}.json`, value) };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
