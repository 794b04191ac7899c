import { packWords, type PageFacts, type PageText, type SearchData, type SearchPageEntry } from '../search/search-data.ts';
import type { Fragment, IndexFile } from './slim-index.build.ts';
import type { TokenPage } from './token-page.build.ts';

/** A page with its Pagefind id and its split words. */
interface IndexedPage {
  readonly id: string;
  readonly fragment: Fragment;
  readonly tokens: TokenPage;
}

/** What a result shows of each page, and its text, each in a file of its own. */
export const makePageFiles = (pages: readonly IndexedPage[]): IndexFile[] =>
  pages.flatMap(({ id, fragment: { meta, content, anchors } }) => [
    toJsonFile(`pages/${id}.json`, meta satisfies PageFacts),
    toJsonFile(`texts/${id}.json`, cutSources({ content, anchors })),
  ]);

/** A text without its list of sources, which no result shows. */
function cutSources({ content, anchors }: PageText): PageText {
  const end = anchors.find(({ id, element }) => id === 'sources' && element === 'h2')?.location ?? Infinity;
  const next = [...content.matchAll(/\S+/g)][end]?.index ?? content.length;
  return { content: content.slice(0, next), anchors: anchors.filter(({ location }) => location < end) };
}

/** What the search needs in addition to the index, from the same pages, so that the two cannot disagree. */
export const makeSearchData = (pages: readonly IndexedPage[], synonyms: SearchData['synonyms']): IndexFile =>
  toJsonFile('search-data.json', { pages: pages.map(toEntry), words: packWords(countPages(pages)), synonyms } satisfies SearchData);

const toJsonFile = (path: string, value: unknown): IndexFile => ({ path, content: Buffer.from(JSON.stringify(value)) });

function toEntry({ id, fragment: { url, filters, meta }, tokens: { zones } }: IndexedPage): SearchPageEntry {
  const facets = Object.fromEntries(
    Object.keys(filters)
      .filter((name) => name !== 'type')
      .sort()
      .map((name) => [name, [...(filters[name] ?? [])].sort()]),
  );
  return {
    id,
    url,
    title: meta['title'] ?? url,
    type: filters['type']?.[0] ?? '',
    place: meta['place'] ?? '',
    year: meta['year'] ?? '',
    facets,
    zones,
  };
}

/** On how many pages each word occurs. Figures are left out. */
function countPages(pages: readonly IndexedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of pages)
    for (const word of tokens.words) if (/\p{L}/u.test(word) && !word.startsWith('=')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
