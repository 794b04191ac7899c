import { packWords, type SearchData, type SearchPageEntry } from '../search/search-data.ts';
import type { Fragment } from './slim-index.build.ts';

/** What the search needs besides the index, taken from the index itself, so that the two cannot disagree. */
export function makeSearchData(fragments: readonly Fragment[], synonyms: SearchData['synonyms']): SearchData {
  return {
    pages: [...fragments].sort((a, b) => (a.url < b.url ? -1 : 1)).map(toEntry),
    words: packWords(countPages(fragments)),
    synonyms,
  };
}

function toEntry({ id, url, filters, meta }: Fragment): SearchPageEntry {
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
  };
}

const RUN = /[\p{L}\p{N}]+/gu;

/** Runs of letters and digits that have a letter in them. */
const wordsIn = (text: string): string[] => (text.match(RUN) ?? []).filter((run) => /\p{L}/u.test(run));

/** The engine finds `wi-fi` as `wifi` too. */
const closedHyphens = (text: string): string[] =>
  (text.match(/[\p{L}-]+/gu) ?? [])
    .flatMap((run) => run.split(/--+/))
    .map((run) => run.split('-').filter(Boolean))
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.join(''));

/** On how many pages each word stands, in its text or in what a result shows. */
function countPages(fragments: readonly Fragment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content, meta } of fragments) {
    const text = [content, ...Object.values(meta)]
      .join(' ')
      .toLowerCase()
      .replace(/[’']s\b/g, '');
    for (const word of new Set([...wordsIn(text), ...closedHyphens(text)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
