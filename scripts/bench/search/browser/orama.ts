import { create, load as loadInto, search as searchIn, type RawData } from '@orama/orama';
import { ORAMA_OPTIONS } from '../fields.ts';
import { fetchText, HITS_SHOWN, once, type Search } from './search.ts';

const load = once(async () => {
  const index = create(ORAMA_OPTIONS);
  loadInto(index, JSON.parse(await fetchText('/orama.json')) as RawData);
  return index;
});

/** Orama finds prefixes by default; the tolerance is one mistake. */
export const search: Search = async (term) => {
  const { hits } = await searchIn(await load(), { term, tolerance: 1, limit: HITS_SHOWN });
  return hits.map(({ document }) => ({ title: document.title, excerpt: document.summary }));
};
