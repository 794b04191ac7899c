import { search as searchAlmanac, type Hit } from '../../../../src/features/search/engine.browser.ts';
import { EMPTY_SEARCH } from '../../../../src/features/search/search-state.ts';
import type { Search, Shown } from './search.ts';

export const search: Search = async (query) => {
  const { groups } = await searchAlmanac({ ...EMPTY_SEARCH, query });
  return groups.flatMap(({ hits }) => hits).map(toShown);
};

const toShown = ({ meta }: Hit): Shown => ({ title: meta['title'] ?? '', excerpt: meta['summary'] ?? '' });
