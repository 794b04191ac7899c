import { search as searchAlmanac, type Hit } from '../../../../src/client/search/engine.ts';
import { excerptOf, wordsOf } from '../../../../src/lib/search/excerpt.ts';
import { EMPTY_SEARCH } from '../../../../src/lib/search-state.ts';
import type { Search, Shown } from './search.ts';

export const search: Search = async (query) => {
  const { hits, partial } = await searchAlmanac({ ...EMPTY_SEARCH, query });
  return [...hits, ...partial].map(toShown);
};

const toShown = ({ page, content, locations }: Hit): Shown => ({
  title: page.title,
  excerpt: excerptOf(wordsOf(content), locations)
    .map(({ text }) => text)
    .join(' '),
});
